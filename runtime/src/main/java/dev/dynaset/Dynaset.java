package dev.dynaset;

import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/**
 * The way to DynamoDB: a client of the AWS SDK, and the settings that hold for all tables.
 * Generated tables are made of it: {@code OrderTable.of(dynaset)}.
 *
 * <p>An application needs one. It is immutable and thread-safe. {@link #close()} closes the client
 * that Dynaset built, never one that it was given.
 */
public final class Dynaset implements AutoCloseable {
  private final DynamoDbClient client;
  private final boolean ownsClient;
  private final TableNames tableNames;
  private final TableDefaults tableDefaults;
  private final Duration retryUnprocessedFor;
  private final Consumer<? super TableLife> tableListener;
  private final WriteDefaults writeDefaults;
  private final @Nullable DynamoDbAsyncClient asyncClient;

  Dynaset(
      DynamoDbClient client,
      boolean ownsClient,
      TableNames tableNames,
      TableDefaults tableDefaults,
      Duration retryUnprocessedFor,
      Consumer<? super TableLife> tableListener,
      WriteDefaults writeDefaults,
      @Nullable DynamoDbAsyncClient asyncClient) {
    this.client = client;
    this.ownsClient = ownsClient;
    this.tableNames = tableNames;
    this.tableDefaults = tableDefaults;
    this.retryUnprocessedFor = retryUnprocessedFor;
    this.tableListener = tableListener;
    this.writeDefaults = writeDefaults;
    this.asyncClient = asyncClient;
  }

  /** Starts from nothing: what is not set falls to the default chain of the AWS SDK. */
  public static DynasetBuilder builder() {
    return new DynasetBuilder();
  }

  /**
   * A Dynaset with the settings of a map, such as {@code dynaset.endpoint}; see
   * {@link DynasetBuilder#settings}.
   *
   * @throws IllegalArgumentException if a key that starts with {@code dynaset.} is unknown, or
   *     its value is malformed
   */
  public static Dynaset from(Map<String, String> settings) {
    return builder().settings(settings).build();
  }

  /**
   * A Dynaset with the settings of the environment: {@code DYNASET_ENDPOINT} for
   * {@code dynaset.endpoint}, and so on. No other method reads them.
   *
   * @throws IllegalArgumentException if a variable that starts with {@code DYNASET_} is
   *     unknown, or its value is malformed
   */
  public static Dynaset fromEnvironment() {
    return builder().environment(System.getenv()).build();
  }

  /** The client that all requests are sent with; for what Dynaset does not do. */
  public DynamoDbClient client() {
    return client;
  }

  /** The client that {@code executeAsync} sends its requests with, if there is one. */
  public Optional<DynamoDbAsyncClient> asyncClient() {
    return Optional.ofNullable(asyncClient);
  }

  /** What tells the time that written items get. */
  public Clock clock() {
    return writeDefaults.clock();
  }

  /** What makes the UUIDs of generated ids, in place of Dynaset, if anything does. */
  public Optional<Supplier<UUID>> ids() {
    return Optional.ofNullable(writeDefaults.ids());
  }

  /**
   * The name in DynamoDB of the table whose logical name, in {@code @Table}, is
   * {@code logicalName}.
   */
  public PhysicalName tableName(String logicalName) {
    return tableNames.resolve(logicalName);
  }

  /** How tables are created. */
  public TableDefaults tableDefaults() {
    return tableDefaults;
  }

  /** For how long a batch goes on while DynamoDB processes nothing of it. */
  public Duration retryUnprocessedFor() {
    return retryUnprocessedFor;
  }

  /** Who hears of each table that is bound to this Dynaset. */
  public Consumer<? super TableLife> tableListener() {
    return tableListener;
  }

  /** Closes the client, if Dynaset built it; never the asynchronous one. */
  @Override
  public void close() {
    if (ownsClient) {
      client.close();
    }
  }

  /** The settings that are not secret. */
  @Override
  public String toString() {
    return "Dynaset[" + (ownsClient ? "own client" : "given client") + ", tables named by "
        + tableNames.ruleOrigin() + "]";
  }
}
