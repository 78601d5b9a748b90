package dev.dynaset.item;

import dev.dynaset.CapacityMeter;
import dev.dynaset.ChangesOf;
import dev.dynaset.ConditionOf;
import dev.dynaset.ItemProjection;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.internal.item.TableRead;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.internal.write.KeyWrites;
import dev.dynaset.internal.write.TableWrite;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.write.Vocabularies;
import java.util.Objects;
import java.util.Optional;

/**
 * One item of a table by its key, whether it exists or not: {@code orders.item("ann", at)}. It is
 * said how the item is read or written, in any order, and then what is done:
 *
 * <pre>{@code
 * orders.item("ann", at).consistentRead().find();
 * stocks.item("apple").onlyIf(s -> s.available().gte(5)).update(s -> s.available().decrement(5));
 * orders.item("ann", at).select(label).async().find();
 * Write<Order> write = orders.item("ann", at).prepare().delete();
 * }</pre>
 *
 * <p>Modifiers send nothing and return another handle; verbs send one request each, every time they
 * are called. {@link #async()} and {@link #prepare()} come last. Handles are immutable and
 * thread-safe and may be kept.
 *
 * <p>Every verb throws {@link dev.dynaset.TableNotFoundException} if the table does not exist and
 * {@link dev.dynaset.ItemMappingException} if the item does not fit the model, and lets the other
 * exceptions of the AWS SDK pass. Every verb that writes throws {@link
 * dev.dynaset.WriteOutcomeUnknownException} if a response was lost, and nobody knows whether the
 * write was done.
 *
 * @param <T> the model of the item
 * @param <A> the vocabulary of its conditions, such as {@code OrderAttributes}
 * @param <U> the vocabulary of its updates, such as {@code OrderUpdate}
 */
public final class ItemHandle<T, A, U> {
  private final OneItem<T, ?, A, U> item;

  private ItemHandle(OneItem<T, ?, A, U> item) {
    this.item = item;
  }

  /** For the runtime: the item with a key. */
  public static <T, K, A, U> ItemHandle<T, A, U> of(
      TableBinding<T, K> table, Vocabularies<A, U> vocabularies, K key) {
    return new ItemHandle<>(new OneItem<>(table, vocabularies, Objects.requireNonNull(key, "key")));
  }

  /** Reads that see what was written before, at twice the read units. */
  public Reads<T> consistentRead() {
    return new Reads<>(item.read().consistentRead());
  }

  /**
   * Reads for which an item whose time to live is over is missing. DynamoDB deletes such items only
   * some time later, possibly days; until then they are read as any other.
   *
   * @throws IllegalStateException if the model has no time to live
   */
  public Reads<T> unexpired() {
    return new Reads<>(item.read().unexpired());
  }

  /**
   * Reads of a part of the item. They cost as many read units as reads of the whole.
   *
   * @throws IllegalArgumentException if the projection was not made by Dynaset
   */
  public <R> Reads<R> select(ItemProjection<T, R> projection) {
    return new Reads<>(item.read().select(projection));
  }

  /**
   * Writes that are done only if the item that there is meets a condition, which DynamoDB looks at
   * in the same step. An item that does not exist has no attributes.
   */
  public Writes<T, A, U> onlyIf(ConditionOf<A> condition) {
    return new Writes<>(item.writes().onlyIf(condition));
  }

  /**
   * Writes that are done once, however often they are sent: each is sent as a transaction with a token
   * of its own, which DynamoDB remembers for ten minutes. It costs twice the write units, and its
   * verbs return nothing, since a transaction returns no item.
   *
   * <p>For what must not be done twice, such as an increment: without it, the AWS SDK sends a write
   * again of which it has no response.
   */
  public OnceOnly<T, A, U> onceOnly() {
    return new OnceOnly<>(item.writes().onceOnly());
  }

  /**
   * The same item, the capacity of whose requests is also added to a meter. Called again, each meter
   * measures.
   */
  public ItemHandle<T, A, U> withConsumedCapacity(CapacityMeter meter) {
    return new ItemHandle<>(item.measuring(meter));
  }

  /** The same item, whose requests are also changed by a customizer just before they are sent. */
  public ItemHandle<T, A, U> customize(RequestCustomizer customizer) {
    return new ItemHandle<>(item.customizing(customizer));
  }

  /**
   * The same verbs without blocking.
   *
   * @throws IllegalStateException if there is no {@link dev.dynaset.DynasetBuilder#asyncClient}
   */
  public AsyncItemHandle<T, U> async() {
    return new AsyncItemHandle<>(item);
  }

  /**
   * The same verbs as values, which are sent later: by themselves, in a batch, or in a transaction.
   */
  public PreparedItemHandle<T, A, U> prepare() {
    return new PreparedItemHandle<>(item);
  }

  /**
   * Reads the item. Sends one GetItem.
   *
   * @throws dev.dynaset.ItemNotFoundException if it does not exist
   */
  public T get() {
    return Reads.get(item.read());
  }

  /** Reads the item, if it exists. Sends one GetItem. */
  public Optional<T> find() {
    return Reads.find(item.read());
  }

  /** Tells whether the item exists. Sends one GetItem that returns the hash key alone. */
  public boolean exists() {
    return Reads.exists(item.read());
  }

  /**
   * Changes the item, which must exist: {@code update(o -> o.status().set(PAID))}. Sends one
   * UpdateItem, also if nothing is to change. It does not look at a version.
   *
   * @return the item as it is then
   * @throws dev.dynaset.ItemNotFoundException if it does not exist
   * @throws dev.dynaset.MissingParentException if it changes a part of what the item does not have
   * @throws IllegalArgumentException if a key attribute of an index is set to what is empty
   */
  public T update(ChangesOf<U> changes) {
    return Writes.returning(item.writes().update(changes));
  }

  /**
   * Changes the item, or creates it with what the changes set. Sends one UpdateItem. It does not look
   * at a version.
   *
   * @return the item as it is then
   * @throws IllegalArgumentException if the changes do not set all that the model requires, or a
   *     key attribute of an index is set to what is empty
   * @throws dev.dynaset.MissingParentException if it changes a part of what the item does not have
   */
  public T upsert(ChangesOf<U> changes) {
    return Writes.returning(item.writes().upsert(changes));
  }

  /**
   * Deletes the item, if it exists, whatever its version is. Sends one DeleteItem.
   *
   * @return the item as it was, or empty if there was none, or if it was deleted by an attempt whose
   *     response was lost
   */
  public Optional<T> delete() {
    return item.writes().delete().execute();
  }

  /** The table and the key, sensitive parts masked. */
  @Override
  public String toString() {
    return item.toString();
  }

  /**
   * How one item is read, behind {@code consistentRead()}, {@code unexpired()} or {@code select(…)}:
   * see {@link ItemHandle}.
   *
   * @param <R> what is made of the item
   */
  public static final class Reads<R> {
    private final TableRead<R> read;

    Reads(TableRead<R> read) {
      this.read = read;
    }

    /** See {@link ItemHandle#consistentRead}. */
    public Reads<R> consistentRead() {
      return new Reads<>(read.consistentRead());
    }

    /** See {@link ItemHandle#unexpired}. */
    public Reads<R> unexpired() {
      return new Reads<>(read.unexpired());
    }

    /** See {@link ItemHandle#select}. */
    public <S> Reads<S> select(ItemProjection<R, S> projection) {
      return new Reads<>(read.select(projection));
    }

    /** See {@link ItemHandle#withConsumedCapacity}. */
    public Reads<R> withConsumedCapacity(CapacityMeter meter) {
      return new Reads<>(read.withConsumedCapacity(meter));
    }

    /** See {@link ItemHandle#customize}. */
    public Reads<R> customize(RequestCustomizer customizer) {
      return new Reads<>(read.customize(customizer));
    }

    /** See {@link ItemHandle#async}. */
    public AsyncItemHandle.Reads<R> async() {
      return new AsyncItemHandle.Reads<>(read);
    }

    /** See {@link ItemHandle#prepare}. */
    public PreparedItemHandle.Reads<R> prepare() {
      return new PreparedItemHandle.Reads<>(read);
    }

    /** See {@link ItemHandle#get}. */
    public R get() {
      return get(read);
    }

    static <R> R get(TableRead<R> read) {
      return new SyncExecutor(read.table()).run(read.get());
    }

    /** See {@link ItemHandle#find}. */
    public Optional<R> find() {
      return find(read);
    }

    static <R> Optional<R> find(TableRead<R> read) {
      return new SyncExecutor(read.table()).run(read.find());
    }

    /** See {@link ItemHandle#exists}. */
    public boolean exists() {
      return exists(read);
    }

    static boolean exists(TableRead<?> read) {
      return new SyncExecutor(read.table()).run(read.exists());
    }

    /** What is read, in words, sensitive parts masked. */
    @Override
    public String toString() {
      return read.toString();
    }
  }

  /**
   * How one item is written, behind {@code onlyIf(…)}: see {@link ItemHandle}. Each verb also throws
   * a {@link dev.dynaset.ConditionFailedException}, with the item that stood in the way, if the
   * condition is not met.
   *
   * @param <T> the model of the item
   * @param <A> the vocabulary of its conditions, such as {@code OrderAttributes}
   * @param <U> the vocabulary of its updates, such as {@code OrderUpdate}
   */
  public static final class Writes<T, A, U> {
    private final KeyWrites<T, ?, A, U> writes;

    Writes(KeyWrites<T, ?, A, U> writes) {
      this.writes = writes;
    }

    /** The same writes, done only if the item meets this condition too. */
    public Writes<T, A, U> onlyIf(ConditionOf<A> condition) {
      return new Writes<>(writes.onlyIf(condition));
    }

    /** See {@link ItemHandle#onceOnly}. */
    public OnceOnly<T, A, U> onceOnly() {
      return new OnceOnly<>(writes.onceOnly());
    }

    /** See {@link ItemHandle#withConsumedCapacity}. */
    public Writes<T, A, U> withConsumedCapacity(CapacityMeter meter) {
      return new Writes<>(writes.measuring(meter));
    }

    /** See {@link ItemHandle#customize}. */
    public Writes<T, A, U> customize(RequestCustomizer customizer) {
      return new Writes<>(writes.customizing(customizer));
    }

    /** See {@link ItemHandle#async}. */
    public AsyncItemHandle.Writes<T, U> async() {
      return new AsyncItemHandle.Writes<>(writes);
    }

    /** See {@link ItemHandle#prepare}. */
    public PreparedItemHandle.Writes<T, A, U> prepare() {
      return new PreparedItemHandle.Writes<>(writes);
    }

    /**
     * See {@link ItemHandle#update}.
     *
     * @throws dev.dynaset.ConditionFailedException if the condition is not met
     */
    public T update(ChangesOf<U> changes) {
      return returning(writes.update(changes));
    }

    /**
     * See {@link ItemHandle#upsert}.
     *
     * @throws dev.dynaset.ConditionFailedException if the condition is not met
     */
    public T upsert(ChangesOf<U> changes) {
      return returning(writes.upsert(changes));
    }

    static <T> T returning(TableWrite<T, ?, ?> write) {
      return write.execute().orElseThrow();
    }

    /**
     * See {@link ItemHandle#delete}.
     *
     * @throws dev.dynaset.ConditionFailedException if the condition is not met
     */
    public Optional<T> delete() {
      return writes.delete().execute();
    }

    /** The item, sensitive parts of its key masked. */
    @Override
    public String toString() {
      return writes.toString();
    }
  }

  /**
   * How one item is written, behind {@code onceOnly()}: see {@link ItemHandle#onceOnly}. Each verb
   * sends one TransactWriteItems, and throws what the verb of the same name of {@link ItemHandle}
   * does; {@link dev.dynaset.WriteOutcomeUnknownException} only if no attempt had a response.
   *
   * @param <T> the model of the item
   * @param <A> the vocabulary of its conditions, such as {@code OrderAttributes}
   * @param <U> the vocabulary of its updates, such as {@code OrderUpdate}
   */
  public static final class OnceOnly<T, A, U> {
    private final KeyWrites<T, ?, A, U> writes;

    OnceOnly(KeyWrites<T, ?, A, U> writes) {
      this.writes = writes;
    }

    /** See {@link ItemHandle#onlyIf}. */
    public OnceOnly<T, A, U> onlyIf(ConditionOf<A> condition) {
      return new OnceOnly<>(writes.onlyIf(condition));
    }

    /** See {@link ItemHandle#withConsumedCapacity}. */
    public OnceOnly<T, A, U> withConsumedCapacity(CapacityMeter meter) {
      return new OnceOnly<>(writes.measuring(meter));
    }

    /** See {@link ItemHandle#customize}. */
    public OnceOnly<T, A, U> customize(RequestCustomizer customizer) {
      return new OnceOnly<>(writes.customizing(customizer));
    }

    /** See {@link ItemHandle#async}. */
    public AsyncItemHandle.OnceOnly<U> async() {
      return new AsyncItemHandle.OnceOnly<>(writes);
    }

    /**
     * The same writes as values. Each has its token from the moment it is prepared: executed again
     * within ten minutes, it is not done again.
     */
    public PreparedItemHandle.Writes<T, A, U> prepare() {
      return new PreparedItemHandle.Writes<>(writes);
    }

    /** See {@link ItemHandle#update}. */
    public void update(ChangesOf<U> changes) {
      writes.update(changes).execute();
    }

    /** See {@link ItemHandle#upsert}. */
    public void upsert(ChangesOf<U> changes) {
      writes.upsert(changes).execute();
    }

    /** See {@link ItemHandle#delete}. */
    public void delete() {
      writes.delete().execute();
    }

    /** The item, sensitive parts of its key masked. */
    @Override
    public String toString() {
      return writes.toString();
    }
  }
}
