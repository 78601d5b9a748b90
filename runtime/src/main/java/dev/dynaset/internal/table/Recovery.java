package dev.dynaset.internal.table;

import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ContinuousBackupsUnavailableException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.PointInTimeRecoveryStatus;

/**
 * The point-in-time recovery of one table. Not all servers have it: DynamoDB Local does not.
 *
 * @param client sends the requests
 * @param tableName the name of the table
 */
record Recovery(DynamoDbClient client, String tableName) {
  private static final Logger LOG = LoggerFactory.getLogger("dev.dynaset.tables");
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration WAIT = Duration.ofSeconds(1);

  /** Turns it on, if it is not. */
  void turnOn() {
    try {
      if (!isOn()) {
        update();
      }
    } catch (DynamoDbException e) {
      if (!isUnknown(e)) {
        throw e;
      }
      LOG.warn(
          "The table '{}' is there without point-in-time recovery, which this server does not have.",
          tableName);
    }
  }

  private static boolean isUnknown(DynamoDbException error) {
    return error.awsErrorDetails() != null
        && "UnknownOperationException".equals(error.awsErrorDetails().errorCode());
  }

  private boolean isOn() {
    return client
            .describeContinuousBackups(describe -> describe.tableName(tableName))
            .continuousBackupsDescription()
            .pointInTimeRecoveryDescription()
            .pointInTimeRecoveryStatus()
        == PointInTimeRecoveryStatus.ENABLED;
  }

  /** Shortly after its creation a table is not ready for this yet, although it is active. */
  private void update() {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        client.updateContinuousBackups(update -> update
            .tableName(tableName)
            .pointInTimeRecoverySpecification(
                recovery -> recovery.pointInTimeRecoveryEnabled(true)));
        return;
      } catch (ContinuousBackupsUnavailableException e) {
        if (Instant.now().isAfter(end)) {
          throw e;
        }
        pause(e);
      }
    }
  }

  private static void pause(ContinuousBackupsUnavailableException cause) {
    try {
      Thread.sleep(WAIT.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw cause;
    }
  }
}
