package dev.dynaset.internal.table;

import dev.dynaset.TableAdmin;
import dev.dynaset.direct.UncertainWrites;
import dev.dynaset.schema.TableBinding;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.ResourceInUseException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TableStatus;
import software.amazon.awssdk.services.dynamodb.waiters.DynamoDbWaiter;

/** Creates and deletes one table, and waits until that is done. */
public final class DynamoDbTableAdmin implements TableAdmin {
  private static final Duration FIRST_WAIT = Duration.ofMillis(100);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofMinutes(10);
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
    table.settings().requireOpen();
    boolean created = createIfMissing();
    waitUntilActive();
    // Whoever has created it: that may have been a call which has not come as far as this.
    if (table.settings().tableDefaults().pointInTimeRecovery()) {
      new Recovery(client, name).turnOn();
    }
    if (table.schema().timeToLive() != null) {
      new Expiry(client, name).turnOn(table.schema().timeToLive());
    }
    return created;
  }

  private boolean createIfMissing() {
    try {
      client.createTable(watched(CreateRequest.of(table)));
      return true;
    } catch (ResourceInUseException e) {
      if (exists()) {
        return UncertainWrites.isUncertain(e);
      }
      // It is being deleted at this moment.
      waitUntilGone();
      return createIfMissing();
    }
  }

  private static CreateTableRequest watched(CreateTableRequest create) {
    return create.toBuilder().overrideConfiguration(UncertainWrites.override()).build();
  }

  @Override
  public boolean delete() {
    table.settings().requireOpen();
    boolean deleted;
    try {
      client.deleteTable(DeleteTableRequest.builder()
          .tableName(name)
          .overrideConfiguration(UncertainWrites.override())
          .build());
      deleted = true;
    } catch (ResourceNotFoundException e) {
      return UncertainWrites.isUncertain(e);
    } catch (ResourceInUseException e) {
      if (exists()) {
        // It is being created, or changed.
        waitUntilActive();
        return delete();
      }
      deleted = UncertainWrites.isUncertain(e);
    }
    waitUntilGone();
    return deleted;
  }

  private void waitUntilActive() {
    try (DynamoDbWaiter waiter = waiter()) {
      waiter.waitUntilTableExists(describe -> describe.tableName(name));
    }
  }

  private void waitUntilGone() {
    try (DynamoDbWaiter waiter = waiter()) {
      waiter.waitUntilTableNotExists(describe -> describe.tableName(name));
    }
  }

  @Override
  public boolean exists() {
    table.settings().requireOpen();
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

  /** The model and the name of the table. */
  @Override
  public String toString() {
    return table.codec().shape().model() + " in the table '" + name + "'";
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
