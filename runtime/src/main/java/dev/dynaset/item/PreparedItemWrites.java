package dev.dynaset.item;

import dev.dynaset.PreparedWrite;
import dev.dynaset.internal.write.TableWrites;

/**
 * Writes of whole items as values: {@code orders.prepare()}, or {@code orders.onlyIf(…).prepare()}.
 * Each is sent when it is executed: by itself, or in {@code dynaset.batch} or {@code transact}.
 * Nothing in here sends anything. Items are prepared by their keys at {@code
 * orders.item(key).prepare()}.
 *
 * <p>Times, versions and ids are made here, and interceptors are asked here; what {@link ItemWrites}
 * says of wrong arguments is thrown here. There is no {@code getOrCreate}: what it gives is a {@code
 * Created}, which no batch and no transaction can tell.
 *
 * @param <T> the model of the items
 * @param <A> the vocabulary of their conditions, such as {@code OrderAttributes}
 */
public final class PreparedItemWrites<T, A> {
  private final TableWrites<T, ?, A, ?> writes;

  private PreparedItemWrites(TableWrites<T, ?, A, ?> writes) {
    this.writes = writes;
  }

  /** For the runtime: the writes of a table. */
  public static <T, A> PreparedItemWrites<T, A> of(TableWrites<T, ?, A, ?> writes) {
    return new PreparedItemWrites<>(writes);
  }

  /** The creation of an item that must not exist yet: a PutItem. */
  public PreparedWrite<T, A> create(T item) {
    return writes.create(item);
  }

  /** The write of an item, in place of the whole item that has its key: a PutItem. */
  public PreparedWrite<T, A> put(T item) {
    return writes.put(item);
  }

  /** The change of what differs between two models of an item: an UpdateItem. */
  public PreparedWrite<T, A> update(T before, T after) {
    return writes.update(before, after);
  }

  /**
   * The write of the keys of indexes that are made of an item's members, and of what names its kind: an
   * UpdateItem. It is done only if the item has these members still. For items that were written before
   * {@code @IndexKey} was added:
   *
   * <pre>{@code
   * orders.scan().updateEach(order -> orders.prepare().refreshKeys(order));
   * }</pre>
   *
   * <p>Neither versions nor times are changed.
   *
   * @throws IllegalStateException if the model has no keys that are made of members
   */
  public PreparedWrite<T, A> refreshKeys(T item) {
    return writes.refreshKeys(item);
  }

  /** The deletion of an item, if it exists, by its key and its version: a DeleteItem. */
  public PreparedWrite<T, A> deleteItem(T item) {
    return writes.deleteItem(item);
  }
}
