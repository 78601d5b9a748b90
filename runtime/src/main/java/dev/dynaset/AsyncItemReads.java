package dev.dynaset;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Reads of single items by their key without blocking: each method sends the same requests as that
 * of the same name in {@link ItemReads}, by the asynchronous client, and its future fails with the
 * same exceptions. Wrong arguments are thrown at once. Cancelling a future cancels the request that
 * is under way, and no more are sent.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
public interface AsyncItemReads<T, K> {
  /** See {@link ItemReads#get}. */
  CompletableFuture<T> get(K key);

  /** See {@link ItemReads#find}. */
  CompletableFuture<Optional<T>> find(K key);

  /** See {@link ItemReads#exists}. */
  CompletableFuture<Boolean> exists(K key);

  /** See {@link ItemReads#batchGet}. */
  CompletableFuture<BatchItems<T, K>> batchGet(Iterable<? extends K> keys);

  /** See {@link ItemReads#consistentRead}. */
  AsyncItemReads<T, K> consistentRead();

  /** See {@link ItemReads#withConsumedCapacity}. */
  AsyncItemReads<T, K> withConsumedCapacity(CapacityMeter meter);
}
