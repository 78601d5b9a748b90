package dev.dynaset;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

/**
 * The settings of a {@link Dynaset}. Nothing is read from the environment unless
 * {@link #environment} is called; what is not set falls to the default chain of the AWS SDK. Not
 * thread-safe.
 */
public final class DynasetBuilder {
  private final ClientSettings clientSettings = new ClientSettings();
  private final Map<String, String> namedTables = new LinkedHashMap<>();
  private final Map<String, String> tags = new LinkedHashMap<>();
  private final List<RequestListener> requestListeners = new ArrayList<>();
  private final List<RequestCustomizer> requestCustomizers = new ArrayList<>();
  private @Nullable DynamoDbClient client;
  private @Nullable UnaryOperator<String> tableNames;
  private String tableNamesOrigin = "the name in @Table";
  private @Nullable UnaryOperator<String> renaming;
  private @Nullable BillingMode billingMode;
  private long readCapacity = 1;
  private long writeCapacity = 1;
  private boolean pointInTimeRecovery;
  private @Nullable StreamViewType streamView;
  private Duration retryUnprocessedFor = Duration.ofSeconds(30);
  private @Nullable Consumer<? super TableAdmin> tableListener;
  private Clock clock = Clock.systemUTC();
  private @Nullable Supplier<UUID> ids;
  private @Nullable LateAsyncClient asyncClient;
  private @Nullable PageTokenKeys pageTokenKeys;
  private boolean directDecoding = true;
  /** Null if the client tells. */
  private @Nullable Boolean wholeItems;

  private final Set<Class<? extends ExecutionInterceptor>> harmlessInterceptors =
      new LinkedHashSet<>();

  DynasetBuilder() {}

  /** One with the settings of another, but for those of which it would build a client. */
  DynasetBuilder(DynasetBuilder other, DynamoDbClient client) {
    this.client = client;
    namedTables.putAll(other.namedTables);
    tags.putAll(other.tags);
    requestListeners.addAll(other.requestListeners);
    requestCustomizers.addAll(other.requestCustomizers);
    harmlessInterceptors.addAll(other.harmlessInterceptors);
    tableNames = other.tableNames;
    tableNamesOrigin = other.tableNamesOrigin;
    renaming = other.renaming;
    billingMode = other.billingMode;
    readCapacity = other.readCapacity;
    writeCapacity = other.writeCapacity;
    pointInTimeRecovery = other.pointInTimeRecovery;
    streamView = other.streamView;
    retryUnprocessedFor = other.retryUnprocessedFor;
    tableListener = other.tableListener;
    clock = other.clock;
    ids = other.ids;
    asyncClient = other.asyncClient;
    pageTokenKeys = other.pageTokenKeys;
    directDecoding = other.directDecoding;
    wholeItems = other.wholeItems;
  }

  /**
   * Sends requests with a client of yours, with its retries, credentials and metrics. It always
   * wins: endpoint, region and credentials set here are then not used. Closing the {@link Dynaset}
   * does not close it.
   */
  public DynasetBuilder client(DynamoDbClient client) {
    this.client = Objects.requireNonNull(client, "client");
    return this;
  }

  /**
   * The client that {@code …Async} methods send their requests with; without one, they throw.
   * It has its own endpoint, region and credentials, which must lead to the same tables. Closing
   * the {@link Dynaset} does not close it.
   */
  public DynasetBuilder asyncClient(DynamoDbAsyncClient client) {
    Objects.requireNonNull(client, "client");
    return asyncClient(() -> client);
  }

  /**
   * Asks for the client that {@code …Async} methods send their requests with when the first of them
   * is called, and once: such a client has threads, which not every application needs.
   */
  public DynasetBuilder asyncClient(Supplier<? extends DynamoDbAsyncClient> client) {
    this.asyncClient = new LateAsyncClient(Objects.requireNonNull(client, "client"));
    return this;
  }

  /**
   * What tells the time that written items get, such as a fixed clock in a test; that of the system
   * by default.
   */
  public DynasetBuilder clock(Clock clock) {
    this.clock = Objects.requireNonNull(clock, "clock");
    return this;
  }

  /**
   * Makes the UUIDs of generated ids, of each version, such as known ones in a test. It must be
   * thread-safe. Ids that a class of the application supplies do not come from here.
   */
  public DynasetBuilder ids(Supplier<UUID> ids) {
    this.ids = Objects.requireNonNull(ids, "ids");
    return this;
  }

  /**
   * The endpoint to send requests to, such as that of DynamoDB Local. Setting
   * {@code dynaset.endpoint}.
   *
   * <p>One on this machine, of {@code localhost} or an address such as {@code 127.0.0.1}, needs
   * neither a region nor credentials: where the AWS SDK finds none in system properties, variables
   * and profiles, {@code us-east-1} and made-up ones are used.
   */
  public DynasetBuilder endpoint(URI endpoint) {
    clientSettings.endpoint = Objects.requireNonNull(endpoint, "endpoint");
    return this;
  }

  /** The AWS region. Setting {@code dynaset.region}. */
  public DynasetBuilder region(Region region) {
    clientSettings.region = Objects.requireNonNull(region, "region");
    return this;
  }

  /**
   * The access key id of fixed credentials; needs a secret key. Setting {@code dynaset.access-key}.
   */
  public DynasetBuilder accessKey(String accessKey) {
    clientSettings.accessKey = notBlank("accessKey", accessKey);
    return this;
  }

  /**
   * The secret access key of fixed credentials; needs an access key. Setting
   * {@code dynaset.secret-key}.
   */
  public DynasetBuilder secretKey(String secretKey) {
    clientSettings.secretKey = notBlank("secretKey", secretKey);
    return this;
  }

  /**
   * The session token of temporary credentials; needs both keys. Setting
   * {@code dynaset.session-token}.
   */
  public DynasetBuilder sessionToken(String sessionToken) {
    clientSettings.sessionToken = notBlank("sessionToken", sessionToken);
    return this;
  }

  /**
   * Puts {@code prefix} and a hyphen before the name of every table: {@code orders} is
   * {@code prefix-orders}. Replaces an earlier rule for names. Setting
   * {@code dynaset.table-prefix}.
   */
  public DynasetBuilder tablePrefix(String prefix) {
    notBlank("prefix", prefix);
    this.tableNames = name -> prefix + "-" + name;
    this.tableNamesOrigin = "tablePrefix \"" + prefix + "\"";
    return this;
  }

  /**
   * Makes the name of every table by a function of its logical name. Replaces an earlier rule for
   * names.
   */
  public DynasetBuilder tableNames(UnaryOperator<String> rule) {
    this.tableNames = Objects.requireNonNull(rule, "rule");
    this.tableNamesOrigin = "tableNames(…)";
    return this;
  }

  /**
   * The name or ARN of one table, whatever the rule for names is.
   *
   * @param logicalName the name in {@code @Table}
   * @param physicalName the name in DynamoDB, or an ARN
   * @throws IllegalArgumentException if DynamoDB would refuse the name
   */
  public DynasetBuilder tableName(String logicalName, String physicalName) {
    Objects.requireNonNull(logicalName, "logicalName");
    namedTables.put(
        logicalName,
        new PhysicalName(physicalName, "tableName(\"" + logicalName + "\", …)").value());
    return this;
  }

  /**
   * Changes the name of every table once more, after the rule for names and {@link #tableName}: for a
   * test that must not meet the tables of the application, or one of many tenants. May be called
   * again: each is given what the one before it has made. ARNs are given to it, too.
   */
  public DynasetBuilder renameTables(UnaryOperator<String> renaming) {
    UnaryOperator<String> before = this.renaming;
    Objects.requireNonNull(renaming, "renaming");
    this.renaming = before == null ? renaming : name -> renaming.apply(before.apply(name));
    return this;
  }

  /**
   * How new tables are billed; {@code PAY_PER_REQUEST} by default. Setting
   * {@code dynaset.billing-mode}.
   */
  public DynasetBuilder billingMode(BillingMode billingMode) {
    if (billingMode == BillingMode.UNKNOWN_TO_SDK_VERSION) {
      throw new IllegalArgumentException(
          "The billing mode must be PAY_PER_REQUEST or PROVISIONED.");
    }
    this.billingMode = Objects.requireNonNull(billingMode, "billingMode");
    return this;
  }

  /**
   * The capacity of new tables whose billing mode is {@code PROVISIONED}, and of each of their
   * indexes, in units per second; 1 and 1 by default. Settings {@code dynaset.read-capacity} and
   * {@code dynaset.write-capacity}.
   *
   * @throws IllegalArgumentException if one of them is not positive
   */
  public DynasetBuilder capacity(long readUnits, long writeUnits) {
    this.readCapacity = positive("readUnits", readUnits);
    this.writeCapacity = positive("writeUnits", writeUnits);
    return this;
  }

  /**
   * A tag of new tables; {@code {table_name}} in the value stands for the name of the table in
   * DynamoDB. Settings {@code dynaset.tags.NAME = value}, or
   * {@code dynaset.tags = name=value,name=value}.
   */
  public DynasetBuilder tag(String name, String value) {
    tags.put(notBlank("name", name), Objects.requireNonNull(value, "value"));
    return this;
  }

  /** Turns continuous backups of new tables on. Setting {@code dynaset.point-in-time-recovery}. */
  public DynasetBuilder pointInTimeRecovery(boolean on) {
    this.pointInTimeRecovery = on;
    return this;
  }

  /** Gives new tables a stream with this view. Setting {@code dynaset.stream-view}. */
  public DynasetBuilder streamView(StreamViewType streamView) {
    this.streamView = Objects.requireNonNull(streamView, "streamView");
    return this;
  }

  /**
   * For how long batches send again what DynamoDB leaves unprocessed, counted from the last time
   * that it processed anything; 30 seconds by default. Setting
   * {@code dynaset.retry-unprocessed-for}, in ISO-8601 ({@code PT30S}).
   *
   * @throws IllegalArgumentException if {@code duration} is negative
   */
  public DynasetBuilder retryUnprocessedFor(Duration duration) {
    if (duration.isNegative()) {
      throw new IllegalArgumentException(
          "retryUnprocessedFor must not be negative, but is " + duration + ".");
    }
    this.retryUnprocessedFor = duration;
    return this;
  }

  /**
   * Signs or encrypts the page tokens of all queries, and refuses those of other keys or of none:
   * links that were made before are then no longer valid. By default a token has only a checksum,
   * and shows the key of an item to whoever decodes it.
   *
   * <p>There is no setting for it: a secret as text ends up in files, logs and dumps of the
   * environment, and a rotation needs more than one. Take it from where your secrets are kept.
   */
  public DynasetBuilder pageTokenKeys(PageTokenKeys keys) {
    this.pageTokenKeys = Objects.requireNonNull(keys, "keys");
    return this;
  }

  /**
   * Hears of each table when it is bound, by {@code OrderTable.of(dynaset)} or {@code named},
   * before it can be used. {@code onTable(TableAdmin::create)} creates tables as they are
   * needed, which suits tests and development; without a listener, binding sends nothing.
   */
  public DynasetBuilder onTable(Consumer<? super TableAdmin> listener) {
    this.tableListener = Objects.requireNonNull(listener, "listener");
    return this;
  }

  /**
   * Hears of each request that reads or writes items, after it; those about tables, such as
   * CreateTable, are not told. May be called again: all listeners hear, in their order. With a
   * listener, DynamoDB is asked what each request consumes, at no cost.
   */
  public DynasetBuilder onRequest(RequestListener listener) {
    requestListeners.add(Objects.requireNonNull(listener, "listener"));
    return this;
  }

  /**
   * Changes each request that reads or writes items just before it is sent, after all that Dynaset
   * does, and after the customizers of single reads and writes. May be called again: each is given
   * what the one before it has made.
   */
  public DynasetBuilder customizeRequests(RequestCustomizer customizer) {
    requestCustomizers.add(Objects.requireNonNull(customizer, "customizer"));
    return this;
  }

  /**
   * Whether models are made of the bytes of responses, and the bytes of what {@code putAll} and
   * {@code batchGet} send of models and keys, where the client allows it; on by default. Models and
   * bytes are the same either way, and with it both take less time. Setting {@code
   * dynaset.direct-decoding}.
   *
   * <p>A client allows it if it is one of the AWS SDK itself, and it is known of all of its
   * interceptors that none looks at the items of a response, as an encryption client does. {@link
   * Dynaset#directDecoding()} tells.
   */
  public DynasetBuilder directDecoding(boolean on) {
    this.directDecoding = on;
    return this;
  }

  /**
   * Says of an interceptor of yours that it does not look at the items of responses, nor changes
   * them, so that responses are decoded directly on clients that have it. It then sees responses to
   * queries, scans and batches without items. Requests keep theirs: {@code putAll} and {@code
   * batchGet} then leave them to the AWS SDK. May be called again.
   *
   * @throws IllegalArgumentException if it is the interceptor of AWS's Database Encryption SDK
   */
  public DynasetBuilder directDecodingWith(Class<? extends ExecutionInterceptor> interceptor) {
    if (Encryption.isOf(interceptor)) {
      throw new IllegalArgumentException(
          interceptor.getName() + " decrypts the items of responses, so that it has to see them.");
    }
    harmlessInterceptors.add(Objects.requireNonNull(interceptor, "interceptor"));
    return this;
  }

  /**
   * Whether items are only read whole, as AWS's Database Encryption SDK for DynamoDB needs it: it
   * cannot verify a part of an item, and does not decrypt the item on which a condition has failed. By
   * default it is on if the {@link #client} has the interceptor of that SDK. Setting {@code
   * dynaset.whole-items}.
   *
   * <p>Projections, {@code exists} by key and {@code delete} of a query set then read whole items, and
   * parts are made of them here: as many requests, and more bytes. A write whose condition has failed
   * on an item sends one consistent GetItem more, and a transaction one for each such item; the item
   * that an exception or {@code getOrCreate} gives is the one that is there then.
   */
  public DynasetBuilder wholeItems(boolean on) {
    this.wholeItems = on;
    return this;
  }

  /**
   * Takes the settings whose keys start with {@code dynaset.} from a map; other keys, blank values
   * and keys that start with {@code dynaset.testing.} are passed over. README.md lists the
   * settings.
   *
   * @throws IllegalArgumentException if such a key is unknown, or its value malformed; secrets
   *     are not in the message
   */
  public DynasetBuilder settings(Map<String, String> settings) {
    Settings.ofProperties(settings).applyTo(this);
    return this;
  }

  /**
   * Takes the settings whose names start with {@code DYNASET_} from {@code variables}, usually
   * {@code System.getenv()}: {@code DYNASET_TABLE_PREFIX} is {@code dynaset.table-prefix}.
   *
   * @throws IllegalArgumentException if such a name is unknown, or its value malformed; secrets
   *     are not in the message
   */
  public DynasetBuilder environment(Map<String, String> variables) {
    Settings.ofEnvironment(variables).applyTo(this);
    return this;
  }

  void readCapacity(long readUnits) {
    capacity(readUnits, writeCapacity);
  }

  void writeCapacity(long writeUnits) {
    capacity(readCapacity, writeUnits);
  }

  /**
   * The Dynaset. Sends nothing; builds a client unless one was given.
   *
   * @throws IllegalStateException if credentials are incomplete
   * @throws DynasetException if the AWS SDK on the class path is older than Dynaset needs, or no
   *     client was given and there is no region
   */
  public Dynaset build() {
    SdkVersion.check();
    DynamoDbClient used = client == null ? clientSettings.build() : client;
    if (client != null) {
      clientSettings.warnIfSet();
    }
    return new Dynaset(
        used,
        client == null,
        new TableNames(namedTables, tableNames, tableNamesOrigin, renaming),
        new TableOptions(
            billingMode, readCapacity, writeCapacity, tags, pointInTimeRecovery, streamView),
        retryUnprocessedFor,
        tableListener,
        new WriteDefaults(clock, ids),
        new RequestHooks(requestListeners, requestCustomizers),
        asyncClient,
        pageTokenKeys,
        new DirectDecodingRule(directDecoding, harmlessInterceptors),
        wholeItems == null ? client != null && Encryption.isOn(client) : wholeItems,
        new DynasetBuilder(this, used));
  }

  private static String notBlank(String name, String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException(name + " must not be blank.");
    }
    return value;
  }

  private static long positive(String name, long value) {
    if (value <= 0) {
      throw new IllegalArgumentException(name + " must be positive, but is " + value + ".");
    }
    return value;
  }
}
