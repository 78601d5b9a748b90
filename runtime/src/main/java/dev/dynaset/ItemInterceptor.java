package dev.dynaset;

import org.jspecify.annotations.Nullable;

/**
 * Hears of the reads and writes of the items of a table, see {@link ModelTable#intercept}. All its
 * methods do nothing by default. It must be thread-safe.
 *
 * <p>A {@code before…} method is called when a write is prepared: by {@code put} at once, by {@code
 * prepare().put} at that call, and not again when the write is executed again. An {@code after…}
 * method is called when DynamoDB has done the write, each time, also as a part of a batch or a
 * transaction. Neither is called for items that a query set deletes.
 *
 * <p>An exception of a {@code before…} method comes before anything is sent. One of an {@code
 * after…} method reaches the caller, though the write is done. Of {@code executeAsync}, {@code
 * after…} methods are called by a thread of the asynchronous client.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
public interface ItemInterceptor<T, K> {
  /**
   * An item will be written whole; times, version and id are not yet made.
   *
   * @return the item to write, usually the same
   */
  default T beforePut(T item) {
    return item;
  }

  /** An item was written whole; it is as it was written. */
  default void afterPut(T item) {}

  /** An item will be changed by an {@code update} or an {@code upsert}. */
  default void beforeUpdate(K key) {}

  /**
   * An item was changed.
   *
   * @param item the item as it is now; null if the write does not return it
   */
  default void afterUpdate(K key, @Nullable T item) {}

  /** An item will be deleted. */
  default void beforeDelete(K key) {}

  /**
   * An item was deleted.
   *
   * @param old the item as it was; null if there was none, or the write does not return it
   */
  default void afterDelete(K key, @Nullable T old) {}

  /**
   * A whole item came from DynamoDB: from a read, or as what a write returns. Parts of items that
   * an index holds do not come here, nor does what {@link ModelTable#fromItem} reads.
   *
   * @return the item to give to the caller, usually the same
   */
  default T afterRead(T item) {
    return item;
  }
}
