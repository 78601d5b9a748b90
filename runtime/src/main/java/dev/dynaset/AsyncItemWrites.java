package dev.dynaset;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Writes of single items without blocking: each method sends the same request as that of the same
 * name in {@link ItemWrites}, by the asynchronous client, and its future fails with the same
 * exceptions. Wrong arguments are thrown at once. Cancelling a future cancels the request, which may
 * have been carried out all the same.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 * @param <U> the vocabulary of updates
 */
public interface AsyncItemWrites<T, K, U> {
  /** See {@link ItemWrites#create}. */
  CompletableFuture<T> create(T item);

  /** See {@link ItemWrites#put}. */
  CompletableFuture<T> put(T item);

  /** See {@link ItemWrites#update(Object, Function)}. */
  CompletableFuture<T> update(K key, Function<? super U, Update<U>> change);

  /** See {@link ItemWrites#update(Object, Update)}. */
  CompletableFuture<T> update(K key, Update<U> change);

  /** See {@link ItemWrites#update(Object, Object)}. */
  CompletableFuture<T> update(T before, T after);

  /** See {@link ItemWrites#upsert(Object, Function)}. */
  CompletableFuture<T> upsert(K key, Function<? super U, Update<U>> change);

  /** See {@link ItemWrites#upsert(Object, Update)}. */
  CompletableFuture<T> upsert(K key, Update<U> change);

  /** See {@link ItemWrites#delete}. */
  CompletableFuture<Optional<T>> delete(K key);

  /** See {@link ItemWrites#deleteItem}. */
  CompletableFuture<Optional<T>> deleteItem(T item);
}
