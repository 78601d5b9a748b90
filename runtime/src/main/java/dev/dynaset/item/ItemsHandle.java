package dev.dynaset.item;

import dev.dynaset.BatchItems;
import dev.dynaset.BatchOptions;
import dev.dynaset.CapacityMeter;
import dev.dynaset.ItemProjection;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.Unreadable;
import dev.dynaset.internal.item.KeysRead;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.internal.write.DeleteAll;
import dev.dynaset.schema.TableBinding;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Many items of a table by their keys: {@code orders.items(keys)}. It is said how they are read, in
 * any order, and then what is done:
 *
 * <pre>{@code
 * BatchItems<Order, OrderKey> found = orders.items(keys).consistentRead().get();
 * orders.items(keys).delete();
 * }</pre>
 *
 * <p>Modifiers send nothing and return another handle; verbs take the keys from their source each
 * time they are called. {@link #async()} comes last. Handles are immutable and, if the source of the
 * keys is, thread-safe.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
public final class ItemsHandle<T, K> {
  private final TableBinding<T, K> table;
  private final Iterable<? extends K> keys;
  private final @Nullable BatchOptions options;

  private ItemsHandle(
      TableBinding<T, K> table, Iterable<? extends K> keys, @Nullable BatchOptions options) {
    this.table = table;
    this.keys = Objects.requireNonNull(keys, "keys");
    this.options = options;
  }

  /** For the runtime: the items of a table with some keys. */
  public static <T, K> ItemsHandle<T, K> of(TableBinding<T, K> table, Iterable<? extends K> keys) {
    return new ItemsHandle<>(table, keys, null);
  }

  private KeysRead<T, K> read() {
    return read(table, keys, options);
  }

  /** Reads that see what was written before, at twice the read units. */
  public Reads<T, K> consistentRead() {
    return new Reads<>(read().consistentRead());
  }

  /**
   * Reads for which items whose time to live is over are missing.
   *
   * @throws IllegalStateException if the model has no time to live
   */
  public Reads<T, K> unexpired() {
    return new Reads<>(read().unexpired());
  }

  /**
   * Reads of a part of each item. They cost as many read units as reads of the whole.
   *
   * @throws IllegalArgumentException if the projection was not made by Dynaset
   */
  public <R> Reads<R, K> select(ItemProjection<T, R> projection) {
    return new Reads<>(read().select(projection));
  }

  /**
   * Reads that do this about items which do not fit the model: see {@link
   * dev.dynaset.ItemSet#onUnreadable}. The keys of those that are passed over are {@link
   * BatchItems#skipped}.
   */
  public Reads<T, K> onUnreadable(Unreadable unreadable) {
    return new Reads<>(read().onUnreadable(unreadable));
  }

  static <T, K> KeysRead<T, K> read(
      TableBinding<T, K> table, Iterable<? extends K> keys, @Nullable BatchOptions options) {
    KeysRead<T, K> read = KeysRead.of(table, keys);
    return options == null ? read : read.with(options);
  }

  static BatchOptions orDefaults(@Nullable BatchOptions options) {
    return options == null ? BatchOptions.defaults() : options;
  }

  /**
   * The same items, read or deleted as options say: at a rate, with a deadline, a listener of the
   * progress, a meter, a customizer; deletions also with several requests at a time. Later options
   * take the place of earlier ones.
   */
  public ItemsHandle<T, K> options(BatchOptions options) {
    return new ItemsHandle<>(table, keys, Objects.requireNonNull(options, "options"));
  }

  /** The same items, the capacity of whose requests is also added to a meter. */
  public ItemsHandle<T, K> withConsumedCapacity(CapacityMeter meter) {
    return new ItemsHandle<>(table.measuring(meter), keys, options);
  }

  /** The same items, whose requests are also changed by a customizer just before they are sent. */
  public ItemsHandle<T, K> customize(RequestCustomizer customizer) {
    return new ItemsHandle<>(table.customizing(customizer), keys, options);
  }

  /**
   * The same verbs without blocking.
   *
   * @throws IllegalStateException if there is no {@link dev.dynaset.DynasetBuilder#asyncClient}
   */
  public AsyncItemsHandle<T, K> async() {
    return new AsyncItemsHandle<>(table, keys, options);
  }

  /**
   * Reads the items. Sends a BatchGetItem for each 100 different keys; what DynamoDB leaves
   * unprocessed is asked for again, with growing pauses. Sends nothing if there are no keys.
   *
   * @return the items that exist, in the order of their keys, and the keys of the others
   * @throws dev.dynaset.BatchIncompleteException if DynamoDB processed nothing for as long as {@link
   *     dev.dynaset.DynasetBuilder#retryUnprocessedFor} allows; it holds the keys that were not read
   */
  public BatchItems<T, K> get() {
    return Reads.get(read());
  }

  /**
   * Deletes the items, as far as they exist, whatever their versions are; a key that comes twice is
   * deleted once. Sends a BatchWriteItem for each 25 keys; what DynamoDB
   * leaves unprocessed is sent again, with growing pauses. Batches are not atomic: after a {@link
   * dev.dynaset.BatchIncompleteException} some items are deleted.
   *
   * <p>The keys of a {@link java.util.Collection} are all checked before the first request. Anything
   * else is read as it is sent, and cannot be checked before: when a key is refused, or the source
   * throws, those before it are deleted first.
   *
   * @return how many keys were given
   * @throws IllegalArgumentException if the keys are a collection, and a part of one is an empty
   *     string or empty binary
   * @throws dev.dynaset.BatchIncompleteException if DynamoDB processed nothing for as long as {@link
   *     dev.dynaset.DynasetBuilder#retryUnprocessedFor} allows, a request failed, an interceptor
   *     threw, the thread was interrupted, or a source that is no collection threw or gave a key that
   *     is refused; it holds the keys whose items are not known to be deleted, and the cause
   */
  public long delete() {
    return DeleteAll.of(table, keys, orDefaults(options)).run();
  }

  /**
   * How many items are read, behind {@code consistentRead()}, {@code unexpired()} or {@code
   * select(…)}: see {@link ItemsHandle}.
   *
   * @param <R> what is made of each item
   * @param <K> the generated key of the model
   */
  public static final class Reads<R, K> {
    private final KeysRead<R, K> read;

    Reads(KeysRead<R, K> read) {
      this.read = read;
    }

    /** See {@link ItemsHandle#consistentRead}. */
    public Reads<R, K> consistentRead() {
      return new Reads<>(read.consistentRead());
    }

    /** See {@link ItemsHandle#unexpired}. */
    public Reads<R, K> unexpired() {
      return new Reads<>(read.unexpired());
    }

    /** See {@link ItemsHandle#select}. */
    public <S> Reads<S, K> select(ItemProjection<R, S> projection) {
      return new Reads<>(read.select(projection));
    }

    /** See {@link ItemsHandle#onUnreadable}. */
    public Reads<R, K> onUnreadable(Unreadable unreadable) {
      return new Reads<>(read.onUnreadable(unreadable));
    }

    /** See {@link ItemsHandle#options}. */
    public Reads<R, K> options(BatchOptions options) {
      return new Reads<>(read.with(options));
    }

    /** See {@link ItemsHandle#withConsumedCapacity}. */
    public Reads<R, K> withConsumedCapacity(CapacityMeter meter) {
      return new Reads<>(read.measuring(meter));
    }

    /** See {@link ItemsHandle#customize}. */
    public Reads<R, K> customize(RequestCustomizer customizer) {
      return new Reads<>(read.customizing(customizer));
    }

    /** See {@link ItemsHandle#async}. */
    public AsyncItemsHandle.Reads<R, K> async() {
      return new AsyncItemsHandle.Reads<>(read);
    }

    /** See {@link ItemsHandle#get}. */
    public BatchItems<R, K> get() {
      return get(read);
    }

    static <R, K> BatchItems<R, K> get(KeysRead<R, K> read) {
      return new SyncExecutor(read.table()).run(read.get(read.table().dynaset().directDecoding()));
    }
  }
}
