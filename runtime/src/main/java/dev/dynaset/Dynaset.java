package dev.dynaset;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
public final class Dynaset implements BatchOperations, TransactionOperations, AutoCloseable {
  private final DynamoDbClient client;
  private volatile boolean isClosed;
  private final boolean ownsClient;
  private final TableNames tableNames;
  private final TableOptions tableOptions;
  private final Duration retryUnprocessedFor;
  private final @Nullable Consumer<? super TableAdmin> tableListener;
  private final WriteDefaults writeDefaults;
  private final RequestHooks requestHooks;
  private final @Nullable LateAsyncClient asyncClient;
  private final @Nullable PageTokenKeys pageTokenKeys;
  private final DirectDecodingRule directDecodingRule;
  private final boolean readsWholeItems;
  private final DynasetBuilder origin;
  private final RuntimeSettings settings;
  private final DeclaredTables declaredTables = new DeclaredTables();
  private volatile @Nullable DirectDecoding directDecoding;
  private volatile @Nullable DirectDecoding asyncDirectDecoding;

  Dynaset(
      DynamoDbClient client,
      boolean ownsClient,
      TableNames tableNames,
      TableOptions tableOptions,
      Duration retryUnprocessedFor,
      @Nullable Consumer<? super TableAdmin> tableListener,
      WriteDefaults writeDefaults,
      RequestHooks requestHooks,
      @Nullable LateAsyncClient asyncClient,
      @Nullable PageTokenKeys pageTokenKeys,
      DirectDecodingRule directDecodingRule,
      boolean readsWholeItems,
      DynasetBuilder origin) {
    this.client = client;
    this.ownsClient = ownsClient;
    this.tableNames = tableNames;
    this.tableOptions = tableOptions;
    this.retryUnprocessedFor = retryUnprocessedFor;
    this.tableListener = tableListener;
    this.writeDefaults = writeDefaults;
    this.requestHooks = requestHooks;
    this.asyncClient = asyncClient;
    this.pageTokenKeys = pageTokenKeys;
    this.directDecodingRule = directDecodingRule;
    this.readsWholeItems = readsWholeItems;
    this.origin = origin;
    this.settings = new RuntimeSettings(this);
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

  /**
   * A builder with the settings of this Dynaset and its clients, for another that differs in
   * something, such as the names of its tables. Closing one leaves the other open; the client that
   * Dynaset built is closed with this one.
   */
  public DynasetBuilder toBuilder() {
    return new DynasetBuilder(origin, client);
  }

  /** The client that all requests are sent with; for what Dynaset does not do. */
  public DynamoDbClient client() {
    return client;
  }

  /** The client that {@code …Async} methods send their requests with, if there is one. */
  public Optional<DynamoDbAsyncClient> asyncClient() {
    return Optional.ofNullable(asyncClient).map(LateAsyncClient::get);
  }

  /** Refuses to send anything after its end. */
  void requireOpen() {
    if (isClosed) {
      throw new IllegalStateException(
          "This Dynaset is closed, and sends no more requests. Close it when the application ends.");
    }
  }

  RuntimeSettings settings() {
    return settings;
  }

  boolean readsWholeItems() {
    return readsWholeItems;
  }

  WriteDefaults writeDefaults() {
    return writeDefaults;
  }

  RequestHooks requestHooks() {
    return requestHooks;
  }

  Optional<PageTokenKeys> pageTokenKeys() {
    return Optional.ofNullable(pageTokenKeys);
  }

  DeclaredTables declaredTables() {
    return declaredTables;
  }

  PhysicalName tableName(String logicalName) {
    return tableNames.resolve(logicalName);
  }

  TableDefaults tableDefaults() {
    return tableOptions.defaults();
  }

  Duration retryUnprocessedFor() {
    return retryUnprocessedFor;
  }

  Optional<Consumer<? super TableAdmin>> tableListener() {
    return Optional.ofNullable(tableListener);
  }

  /** Whether the responses that the client receives are decoded directly. Sends nothing. */
  public DirectDecoding directDecoding() {
    DirectDecoding known = directDecoding;
    if (known == null) {
      known = directDecodingRule.of(client);
      directDecoding = known;
    }
    return known;
  }

  /**
   * Whether the responses that the asynchronous client receives are decoded directly. Sends nothing.
   */
  public DirectDecoding asyncDirectDecoding() {
    DirectDecoding known = asyncDirectDecoding;
    if (known == null) {
      known = asyncClient == null
          ? new DirectDecoding(Optional.of("there is no asynchronous client"), false)
          : directDecodingRule.of(asyncClient.get());
      asyncDirectDecoding = known;
    }
    return known;
  }

  @Override
  public long batch(Iterable<? extends Write<?>> writes, BatchOptions options) {
    return new Engines(this).batch(writes, options);
  }

  @Override
  public long batch(Stream<? extends Write<?>> writes, BatchOptions options) {
    return new Engines(this).batch(Engines.once(writes.iterator()), options);
  }

  @Override
  public CompletableFuture<Long> batchAsync(
      Iterable<? extends Write<?>> writes, BatchOptions options) {
    return new Engines(this).batchAsync(writes, options);
  }

  @Override
  public CompletableFuture<Long> batchAsync(
      Stream<? extends Write<?>> writes, BatchOptions options) {
    return new Engines(this).batchAsync(Engines.once(writes.iterator()), options);
  }

  @Override
  public ReadResults batchGet(Iterable<? extends Read<?>> reads) {
    return new Engines(this).batchGet(reads);
  }

  @Override
  public CompletableFuture<ReadResults> batchGetAsync(Iterable<? extends Read<?>> reads) {
    return new Engines(this).batchGetAsync(reads);
  }

  @Override
  public void transact(TransactionOptions options, Collection<? extends Write<?>> writes) {
    new Engines(this).transact(writes, options);
  }

  @Override
  public CompletableFuture<Void> transactAsync(
      TransactionOptions options, Collection<? extends Write<?>> writes) {
    return new Engines(this).transactAsync(writes, options);
  }

  @Override
  public Explanation explainTransaction(
      TransactionOptions options, Collection<? extends Write<?>> writes) {
    return new Engines(this).explainTransaction(writes, options);
  }

  @Override
  public ReadResults transactGet(TransactionOptions options, Collection<? extends Read<?>> reads) {
    return new Engines(this).transactGet(reads, options);
  }

  @Override
  public CompletableFuture<ReadResults> transactGetAsync(
      TransactionOptions options, Collection<? extends Read<?>> reads) {
    return new Engines(this).transactGetAsync(reads, options);
  }

  /** Closes the client, if Dynaset built it; never the asynchronous one. */
  @Override
  public void close() {
    isClosed = true;
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
