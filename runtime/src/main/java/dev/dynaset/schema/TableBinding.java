package dev.dynaset.schema;

import dev.dynaset.CapacityMeter;
import dev.dynaset.Dynaset;
import dev.dynaset.DynasetException;
import dev.dynaset.ItemInterceptor;
import dev.dynaset.PhysicalName;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.RuntimeSettings;
import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.ItemDecoder;
import dev.dynaset.codec.ProjectionDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A table as one application reaches it: where it is, what it looks like, and how its items are
 * read and written.
 *
 * @param dynaset the client and the settings
 * @param name its name in DynamoDB
 * @param schema its keys and indexes
 * @param codec the codec of its items
 * @param interceptors who hears of reads and writes, in the order in which they are called
 * @param options what holds for the requests that are sent
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
public record TableBinding<T, K>(
    Dynaset dynaset,
    PhysicalName name,
    TableSchema schema,
    ItemCodec<T, K> codec,
    List<ItemInterceptor<T, K>> interceptors,
    RequestOptions options) {
  /** Keeps a copy of the interceptors. */
  public TableBinding {
    interceptors = List.copyOf(interceptors);
  }

  /**
   * Binds a generated table.
   *
   * @param processorVersion the version of the processor that generated it, as {@code major.minor}
   * @throws dev.dynaset.DynasetException if this runtime is older than the processor
   */
  public static <T, K> TableBinding<T, K> of(
      Dynaset dynaset, String processorVersion, TableSchema schema, ItemCodec<T, K> codec) {
    RuntimeVersion.check(processorVersion, codec.shape().model());
    String fault = schema.special().forms().faultOfTimeToLive();
    if (fault != null) {
      throw new DynasetException("The time to live of " + codec.shape().model()
          + " has a converter that " + fault
          + ", but DynamoDB reads a number of seconds since 1970. Use one that makes these, such as"
          + " dev.dynaset.convert.EpochSeconds, or none.");
    }
    RuntimeSettings settings = RuntimeSettings.of(dynaset);
    PhysicalName name = settings.tableName(schema.logicalName());
    settings.declare(name, schema.declaration(), codec.shape().model());
    return new TableBinding<>(dynaset, name, schema, codec, List.of(), RequestOptions.none());
  }

  /** The same table under another name in DynamoDB, or an ARN; page tokens are bound to it. */
  public TableBinding<T, K> named(String tableName) {
    PhysicalName other = new PhysicalName(tableName, "named(\"" + tableName + "\")");
    return new TableBinding<>(
        dynaset, other, schema.named(tableName), codec, interceptors, options);
  }

  /** The same table with one more interceptor, which is called after those that there are. */
  public TableBinding<T, K> intercept(ItemInterceptor<T, K> interceptor) {
    List<ItemInterceptor<T, K>> more = new ArrayList<>(interceptors);
    more.add(Objects.requireNonNull(interceptor, "interceptor"));
    return new TableBinding<>(dynaset, name, schema, codec, more, options);
  }

  /** The settings of the Dynaset. */
  public RuntimeSettings settings() {
    return RuntimeSettings.of(dynaset);
  }

  /**
   * The stored name of the attribute that says when an item expires.
   *
   * @throws IllegalStateException if the model has no time to live
   */
  public String timeToLive() {
    String attribute = schema.timeToLive();
    if (attribute == null) {
      throw new IllegalStateException(codec.shape().model()
          + " has no time to live, so that its items do not expire. Annotate the member that says"
          + " when an item expires with @TimeToLive.");
    }
    return attribute;
  }

  /** The same table, whose requests ask for the capacity that they consume. */
  public TableBinding<T, K> measured() {
    return with(options.measured());
  }

  /** The same table, the capacity of whose requests is also added to a meter. */
  public TableBinding<T, K> measuring(CapacityMeter meter) {
    return with(options.and(meter));
  }

  /** The same table, whose requests are also changed by a customizer, after those that there are. */
  public TableBinding<T, K> customizing(RequestCustomizer customizer) {
    return with(options.and(customizer));
  }

  /** The same table, with the meters and customizers of a batch or a transaction as well. */
  public TableBinding<T, K> through(
      List<CapacityMeter> meters, List<RequestCustomizer> customizers) {
    TableBinding<T, K> table = this;
    for (CapacityMeter meter : meters) {
      table = table.measuring(meter);
    }
    for (RequestCustomizer customizer : customizers) {
      table = table.customizing(customizer);
    }
    return table;
  }

  /** The same table without options for its requests. */
  public TableBinding<T, K> plain() {
    return with(RequestOptions.none());
  }

  /** The same table without options, for requests about several tables that a Dynaset sends. */
  public TableBinding<T, K> sentBy(Dynaset other) {
    return new TableBinding<>(other, name, schema, codec, interceptors, RequestOptions.none());
  }

  /** Whether writes of items look at versions. */
  public boolean hasVersions() {
    return schema.special().version() != null
        || (codec.isShared()
            && ((SharedCodec<T, K>) codec)
                .kinds().stream().anyMatch(kind -> kind.schema().special().version() != null));
  }

  /** The same table as one for items of the kind that an item is; itself if there are no kinds. */
  public TableBinding<T, K> ofItem(T item) {
    return codec.isShared()
        ? ofKind(((SharedCodec<T, K>) codec).kindOf(Objects.requireNonNull(item, "item")))
        : this;
  }

  /** The same table as one for items of the kind that a key is of; itself if there are no kinds. */
  public TableBinding<T, K> ofKey(K key) {
    return codec.isShared()
        ? ofKind(((SharedCodec<T, K>) codec).kindOfKey(Objects.requireNonNull(key, "key")))
        : this;
  }

  /** The same table as one for items of a kind, which the same interceptors are handed. */
  @SuppressWarnings("unchecked") // Interceptors of all kinds take each kind.
  public <E, L> TableBinding<E, L> ofKind(EntityKind<E, L> kind) {
    List<ItemInterceptor<E, L>> own = new ArrayList<>();
    for (ItemInterceptor<T, K> interceptor : interceptors) {
      own.add((ItemInterceptor<E, L>) interceptor);
    }
    return new TableBinding<>(
        dynaset, name, kind.schema().named(schema.logicalName()), kind.codec(), own, options);
  }

  private TableBinding<T, K> with(RequestOptions others) {
    return new TableBinding<>(dynaset, name, schema, codec, interceptors, others);
  }

  /** Whether both are the same table in all but the options for requests. */
  public boolean isSameTable(TableBinding<?, ?> other) {
    return plain().equals(other.plain());
  }

  /** Whether requests are sent as they are: nothing changes, measures or hears of them. */
  public boolean hasPlainRequests() {
    return !options.isMeasured()
        && options.customizers().isEmpty()
        && settings().requestCustomizers().isEmpty()
        && settings().requestListeners().isEmpty();
  }

  /** What makes parts of items that were read, as a projection says. */
  public <M, R> ProjectionDecoder<M, R> selecting(ProjectionDecoder<M, R> projection) {
    return settings().wholeItems() ? projection.ofWholeItems() : projection;
  }

  /** What makes models of items that were read: the codec, and then the interceptors. */
  public ItemDecoder<T> reader() {
    return interceptors.isEmpty() ? codec : InterceptedDecoder.of(codec, interceptors);
  }
}
