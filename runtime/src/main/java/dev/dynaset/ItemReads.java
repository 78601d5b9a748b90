package dev.dynaset;

import java.util.Optional;

/**
 * Reads of single items by their key.
 *
 * <p>DynamoDB deletes items whose time to live is over only some time later, possibly days: until
 * then they are read as any other, unless it is {@code unexpired()} of their table that reads them.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
public interface ItemReads<T, K> {
  /**
   * Reads one item. Sends one GetItem.
   *
   * @throws ItemNotFoundException if there is no such item
   */
  T get(K key);

  /** Reads one item, if it exists. Sends one GetItem. */
  Optional<T> find(K key);

  /** Tells whether an item exists. Sends one GetItem that returns the key alone. */
  boolean exists(K key);
}
