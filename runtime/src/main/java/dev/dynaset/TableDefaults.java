package dev.dynaset;

import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/**
 * How {@link TableAdmin#create()} creates tables.
 *
 * @param billingMode on demand ({@code PAY_PER_REQUEST}) or {@code PROVISIONED}
 * @param readCapacity read units per second of a provisioned table and of each of its indexes
 * @param writeCapacity write units per second of a provisioned table and of each of its indexes
 * @param tags the tags; {@code {table_name}} in a value stands for the name of the table in
 *     DynamoDB
 * @param pointInTimeRecovery whether continuous backups are turned on
 * @param streamView what the stream of the table holds; empty for no stream
 */
public record TableDefaults(
    BillingMode billingMode,
    long readCapacity,
    long writeCapacity,
    Map<String, String> tags,
    boolean pointInTimeRecovery,
    Optional<StreamViewType> streamView) {
  /** Keeps a copy of the tags. */
  public TableDefaults {
    tags = Map.copyOf(tags);
  }
}
