package dev.dynaset.item;

import dev.dynaset.ConditionOf;
import dev.dynaset.Created;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.internal.write.TableWrites;
import java.util.Optional;

/**
 * Writes of whole items with options: {@code orders.onlyIf(…)} or {@code orders.lastWriteWins()}.
 * What is written by key alone has its condition at {@link ItemHandle#onlyIf}.
 *
 * <p>Each verb sends one request at once, and throws {@link dev.dynaset.TableNotFoundException} if
 * the table does not exist, and {@link dev.dynaset.WriteOutcomeUnknownException} if a response was
 * lost and nobody knows whether the write was done. Items of a model with a version are written only if nobody else has
 * written them since they were read, and get the next version, unless the last write wins. Members
 * that hold when an item was created and last written, and generated ids, get their values from the
 * clock and the ids of {@link dev.dynaset.Dynaset}.
 *
 * @param <T> the model of the items
 * @param <A> the vocabulary of their conditions, such as {@code OrderAttributes}
 */
public final class ItemWrites<T, A> {
  private final TableWrites<T, ?, A, ?> writes;

  private ItemWrites(TableWrites<T, ?, A, ?> writes) {
    this.writes = writes;
  }

  /** For the runtime: the writes of a table. */
  public static <T, A> ItemWrites<T, A> of(TableWrites<T, ?, A, ?> writes) {
    return new ItemWrites<>(writes);
  }

  /** The same writes, done only if the item that there is meets this condition too. Sends nothing. */
  public ItemWrites<T, A> onlyIf(ConditionOf<A> condition) {
    return new ItemWrites<>(writes.onlyIf(condition));
  }

  /**
   * The same writes, which do not look at the version of the item that there is. Sends nothing.
   *
   * <p>A {@code put} is sent on the version of the item that it is given. If another one is stored,
   * it is sent again on that one, so that it never writes a version that somebody has read: one more
   * PutItem most of the time. While others write the item all the time it tries again, up to a
   * hundred times, before it is a {@link dev.dynaset.StaleVersionException}. {@code update(before,
   * after)} counts what is stored. Transactions and batches cannot count on from what is stored: they
   * refuse such a put, unless they are told to ignore versions.
   */
  public ItemWrites<T, A> lastWriteWins() {
    return new ItemWrites<>(writes.lastWriteWins());
  }

  /**
   * The same writes, done once, however often they are sent: each is sent as a transaction with a token
   * of its own, which DynamoDB remembers for ten minutes. It costs twice the write units, and its
   * verbs return nothing, since a transaction returns no item. {@code
   * getOrCreate} has no such form. Sends nothing.
   */
  public OnceOnly<T, A> onceOnly() {
    return new OnceOnly<>(writes.onceOnly());
  }

  /**
   * The same writes without blocking.
   *
   * @throws IllegalStateException if there is no {@link dev.dynaset.DynasetBuilder#asyncClient}
   */
  public AsyncItemWrites<T> async() {
    return AsyncItemWrites.of(writes);
  }

  /** The same writes as values, which are sent later. */
  public PreparedItemWrites<T, A> prepare() {
    return PreparedItemWrites.of(writes);
  }

  /**
   * Writes an item that must not exist yet. Sends one PutItem.
   *
   * @return the item as it was written
   * @throws dev.dynaset.ItemExistsException if there is an item with its key; it holds that item
   * @throws dev.dynaset.ConditionFailedException if there is none, and a condition is not met
   * @throws IllegalArgumentException if a key attribute of the table or of an index is empty
   */
  public T create(T item) {
    return writes.create(item).execute().orElseThrow();
  }

  /**
   * Writes an item that does not exist yet, or gives the one that has its key. Sends one PutItem,
   * whose failure brings the item that there is. A condition is one on the creation: it says nothing
   * of an item that there is.
   *
   * @return the item as it was written, or the one that there is
   * @throws dev.dynaset.ConditionFailedException if there is none, and a condition is not met
   * @throws IllegalArgumentException if a key attribute of the table or of an index is empty
   */
  public Created<T> getOrCreate(T item) {
    return new SyncExecutor(writes.table()).run(writes.getOrCreate(item));
  }

  /**
   * Writes an item, in place of the whole item that has its key, if there is one: attributes that
   * the model does not know are gone afterwards. Sends one PutItem.
   *
   * @return the item as it was written
   * @throws dev.dynaset.StaleVersionException if the item that there is has another version than
   *     this one, or is gone; of an item without a
   *     version, or of version 0, the stored one must have none either
   * @throws dev.dynaset.ConditionFailedException if a condition is not met
   * @throws IllegalArgumentException if a key attribute of the table or of an index is empty
   */
  public T put(T item) {
    return writes.put(item).execute().orElseThrow();
  }

  /**
   * Changes those attributes of an item that differ between two models of it. Attributes that the
   * model does not know stay. Sends one UpdateItem; nothing, if nothing differs and there is no
   * condition.
   *
   * <p>Members of documents, entries of maps, and elements that a set of the item gains or loses are
   * changed one by one, so that what others have changed beside them, and what the model does not know
   * inside a document, stays. A document that is absent on either side is written whole, and so is a
   * list, of whose elements nobody can tell which is which; only with a version, a list that has grown
   * at its end is appended to. An attribute with more than 100 changes is written whole.
   *
   * @param before the item as it was read
   * @param after the item as it shall be; what it holds as version and times does not matter
   * @return the item as it is then
   * @throws dev.dynaset.MissingParentException if a document of which a part is changed is gone by
   *     now
   * @throws dev.dynaset.StaleVersionException if the item has another version than {@code before},
   *     or is gone
   * @throws dev.dynaset.ItemNotFoundException if the model has no version and there is no such item
   * @throws dev.dynaset.ConditionFailedException if a condition is not met
   * @throws IllegalArgumentException if the two have different keys, or a key attribute of an index
   *     is empty
   */
  public T update(T before, T after) {
    return writes.update(before, after).execute().orElseThrow();
  }

  /**
   * Deletes an item by its key, if it exists, and by its version, if the model has one. Sends one
   * DeleteItem.
   *
   * @return the item as it was, or empty if there was none
   * @throws dev.dynaset.StaleVersionException if the item that there is has another version than
   *     this one, or is gone
   * @throws dev.dynaset.ConditionFailedException if a condition is not met
   */
  public Optional<T> deleteItem(T item) {
    return writes.deleteItem(item).execute();
  }

  /**
   * Writes of whole items behind {@code onceOnly()}: see {@link ItemWrites#onceOnly}. Each verb sends
   * one TransactWriteItems, and throws what the verb of the same name of {@link ItemWrites} does;
   * {@link dev.dynaset.WriteOutcomeUnknownException} only if no attempt had a response.
   *
   * @param <T> the model of the items
   * @param <A> the vocabulary of their conditions, such as {@code OrderAttributes}
   */
  public static final class OnceOnly<T, A> {
    private final TableWrites<T, ?, A, ?> writes;

    OnceOnly(TableWrites<T, ?, A, ?> writes) {
      this.writes = writes;
    }

    /** See {@link ItemWrites#onlyIf}. */
    public OnceOnly<T, A> onlyIf(ConditionOf<A> condition) {
      return new OnceOnly<>(writes.onlyIf(condition));
    }

    /** See {@link ItemWrites#lastWriteWins}. */
    public OnceOnly<T, A> lastWriteWins() {
      return new OnceOnly<>(writes.lastWriteWins());
    }

    /** See {@link ItemWrites#async}. */
    public AsyncItemWrites.OnceOnly<T> async() {
      return new AsyncItemWrites.OnceOnly<>(writes);
    }

    /**
     * The same writes as values. Each has its token from the moment it is prepared: executed again
     * within ten minutes, it is not done again.
     */
    public PreparedItemWrites<T, A> prepare() {
      return PreparedItemWrites.of(writes);
    }

    /** See {@link ItemWrites#create}. */
    public void create(T item) {
      writes.create(item).execute();
    }

    /** See {@link ItemWrites#put}. */
    public void put(T item) {
      writes.put(item).execute();
    }

    /** See {@link ItemWrites#update}. */
    public void update(T before, T after) {
      writes.update(before, after).execute();
    }

    /** See {@link ItemWrites#deleteItem}. */
    public void deleteItem(T item) {
      writes.deleteItem(item).execute();
    }
  }
}
