package dev.dynaset.internal.table;

import dev.dynaset.TableDefaults;
import dev.dynaset.schema.TableBinding;
import java.time.Duration;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/** Creates and deletes one table, and waits until that is done. */
public final class TableAdmin {
  private static final Duration FIRST_WAIT = Duration.ofMillis(100);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final int ATTEMPTS = 1_000;

  private final TableBinding<?, ?> table;
  private final DynamoDbClient client;
  private final String name;

  /** The administration of a table. */
  public TableAdmin(TableBinding<?, ?> table) {
    this.table = table;
    this.client = table.dynaset().client();
    this.name = table.name().value();
  }

  /** Creates the table if it does not exist, and waits until it is active. Tells whether it did. */
  public boolean create() {
    boolean created = createIfMissing();
    try (DynamoDbWaiter waiter = waiter()) {
      waiter.waitUntilTableExists(describe -> describe.tableName(name));
    }
    TableDefaults defaults = table.dynaset().tableDefaults();
    if (created && defaults.pointInTimeRecovery()) {
      client.updateContinuousBackups(update -> update
          .tableName(name)
          .pointInTimeRecoverySpecification(recovery -> recovery.pointInTimeRecoveryEnabled(true)));
    }
    return created;
  }

  private boolean createIfMissing() {
    try {
      client.createTable(CreateRequest.of(table));
      return true;
    } catch (ResourceInUseException e) {
      // It exists, or is being created by someone else at this moment.
      return false;
    }
  }

  /** Deletes the table if it exists, and waits until it is gone. Tells whether it did. */
  public boolean delete() {
    try {
      client.deleteTable(delete -> delete.tableName(name));
    } catch (ResourceNotFoundException e) {
      return false;
    }
    try (DynamoDbWaiter waiter = waiter()) {
      waiter.waitUntilTableNotExists(describe -> describe.tableName(name));
    }
    return true;
  }

  /** Tells whether the table exists and is not being deleted. */
  public boolean exists() {
    try {
      return client.describeTable(describe -> describe.tableName(name)).table().tableStatus()
          != TableStatus.DELETING;
    } catch (ResourceNotFoundException e) {
      return false;
    }
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
