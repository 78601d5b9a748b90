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

  /**
   * Reads any number of items by their keys. Sends a BatchGetItem for each 100 different keys; what
   * DynamoDB leaves unprocessed is asked for again, with growing pauses. Sends nothing if there are
   * no keys.
   *
   * @return the items that exist, in the order of their keys, and the keys of the others
   * @throws BatchIncompleteException if DynamoDB processed nothing for as long as
   *     {@link DynasetBuilder#retryUnprocessedFor} allows; it holds the keys that were not read
   */
  BatchItems<T, K> batchGet(Iterable<? extends K> keys);

  /**
   * The same reads, strongly consistent: what was written before is seen. They cost twice the read
   * units.
   */
  ItemReads<T, K> consistentRead();

  /**
   * The same reads, the capacity of whose requests is also added to a meter. Sends nothing. Called
   * again, each meter measures.
   */
  ItemReads<T, K> withConsumedCapacity(CapacityMeter meter);

  /**
   * The same reads without blocking.
   *
   * @throws IllegalStateException if there is no {@link DynasetBuilder#asyncClient}
   */
  AsyncItemReads<T, K> async();
}
