package dev.dynaset.internal.table;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveDescription;
import software.amazon.awssdk.services.dynamodb.model.TimeToLiveStatus;

/**
 * The time to live of the items of one table.
 *
 * @param client sends the requests
 * @param tableName the name of the table
 */
record Expiry(DynamoDbClient client, String tableName) {
  private static final Logger LOG = LoggerFactory.getLogger("dev.dynaset.tables");

  /** Turns it on for an attribute, if it is not; what is on for another one stays so. */
  void turnOn(String attribute) {
    TimeToLiveDescription now = client
        .describeTimeToLive(describe -> describe.tableName(tableName))
        .timeToLiveDescription();
    switch (now.timeToLiveStatus()) {
      case ENABLED, ENABLING -> {
        if (!attribute.equals(now.attributeName())) {
          warn(attribute, "it is on for '" + now.attributeName() + "'");
        }
      }
      case DISABLING -> warn(attribute, "it is being turned off; DynamoDB takes an hour for that");
      default -> update(attribute);
    }
  }

  private void update(String attribute) {
    try {
      client.updateTimeToLive(update -> update
          .tableName(tableName)
          .timeToLiveSpecification(
              timeToLive -> timeToLive.attributeName(attribute).enabled(true)));
    } catch (DynamoDbException e) {
      if (!isOn(attribute)) {
        throw e;
      }
      // By a request whose response was lost, or by somebody else.
    }
  }

  private boolean isOn(String attribute) {
    TimeToLiveDescription now = client
        .describeTimeToLive(describe -> describe.tableName(tableName))
        .timeToLiveDescription();
    return attribute.equals(now.attributeName())
        && (now.timeToLiveStatus() == TimeToLiveStatus.ENABLED
            || now.timeToLiveStatus() == TimeToLiveStatus.ENABLING);
  }

  private void warn(String attribute, String why) {
    LOG.warn(
        "The time to live of the table '{}' is not turned on for '{}', since {}.",
        tableName,
        attribute,
        why);
  }
}
