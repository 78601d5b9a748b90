package dev.dynaset;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
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

  Dynaset(
      DynamoDbClient client,
      boolean ownsClient,
      TableNames tableNames,
      TableDefaults tableDefaults,
      Duration retryUnprocessedFor,
      Consumer<? super TableLife> tableListener) {
    this.client = client;
    this.ownsClient = ownsClient;
    this.tableNames = tableNames;
    this.tableDefaults = tableDefaults;
    this.retryUnprocessedFor = retryUnprocessedFor;
    this.tableListener = tableListener;
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

  /** Closes the client, if Dynaset built it. */
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
