package dev.dynaset.internal.table;

import dev.dynaset.TableAdmin;
import dev.dynaset.schema.TableBinding;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ContinuousBackupsUnavailableException;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/** Creates and deletes one table, and waits until that is done. */
public final class DynamoDbTableAdmin implements TableAdmin {
  private static final Duration FIRST_WAIT = Duration.ofMillis(100);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final Duration RECOVERY_WAIT = Duration.ofSeconds(1);
  private static final int ATTEMPTS = 1_000;

  private final TableBinding<?, ?> table;
  private final DynamoDbClient client;
  private final String name;

  /** The administration of a table. */
  public DynamoDbTableAdmin(TableBinding<?, ?> table) {
    this.table = table;
    this.client = table.dynaset().client();
    this.name = table.name().value();
  }

  @Override
  public boolean create() {
    boolean created = createIfMissing();
    try (DynamoDbWaiter waiter = waiter()) {
      waiter.waitUntilTableExists(describe -> describe.tableName(name));
    }
    if (created && table.settings().tableDefaults().pointInTimeRecovery()) {
      turnOnRecovery();
    }
    if (created && table.schema().timeToLive() != null) {
      turnOnTimeToLive(table.schema().timeToLive());
    }
    return created;
  }

  private void turnOnTimeToLive(String attribute) {
    client.updateTimeToLive(update -> update
        .tableName(name)
        .timeToLiveSpecification(
            timeToLive -> timeToLive.attributeName(attribute).enabled(true)));
  }

  /** Shortly after its creation a table is not ready for this yet, although it is active. */
  private void turnOnRecovery() {
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      try {
        client.updateContinuousBackups(update -> update
            .tableName(name)
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
      Thread.sleep(RECOVERY_WAIT.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw cause;
    }
  }

  private boolean createIfMissing() {
    try {
      client.createTable(CreateRequest.of(table));
      return true;
    } catch (ResourceInUseException e) {
      if (exists()) {
        return false;
      }
      // It is being deleted at this moment.
      waitUntilGone();
      return createIfMissing();
    }
  }

  @Override
  public boolean delete() {
    try {
      client.deleteTable(delete -> delete.tableName(name));
    } catch (ResourceNotFoundException e) {
      return false;
    }
    waitUntilGone();
    return true;
  }

  private void waitUntilGone() {
    try (DynamoDbWaiter waiter = waiter()) {
      waiter.waitUntilTableNotExists(describe -> describe.tableName(name));
    }
  }

  @Override
  public boolean exists() {
    try {
      return client.describeTable(describe -> describe.tableName(name)).table().tableStatus()
          != TableStatus.DELETING;
    } catch (ResourceNotFoundException e) {
      return false;
    }
  }

  @Override
  public long estimatedItemCount() {
    return new ItemCounts(table).estimatedItemCount();
  }

  @Override
  public String tableName() {
    return name;
  }

  /** Whether the other would create the same table. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof DynamoDbTableAdmin that
        && name.equals(that.name)
        && table.schema().equals(that.table.schema())
        && table.settings().tableDefaults().equals(that.table.settings().tableDefaults());
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /**
   * The waiters of the SDK wait 20 seconds between looks by default, which a small table does not
   * take.
   */
  private DynamoDbWaiter waiter() {
    return DynamoDbWaiter.builder()
        .client(client)
        .overrideConfiguration(override -> override
            .backoffStrategyV2(BackoffStrategy.exponentialDelayHalfJitter(FIRST_WAIT, LONGEST_WAIT))
            .waitTimeout(PATIENCE)
            .maxAttempts(ATTEMPTS))
        .build();
  }
}
