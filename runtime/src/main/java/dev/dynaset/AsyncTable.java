package dev.dynaset;

import java.util.concurrent.CompletableFuture;

/**
 * The items of a table one by one, read and written without blocking: {@code orders.async()}.
 * Conditions and other options come before it: {@code orders.onlyIf(…).async()}.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 * @param <U> the vocabulary of updates
 */
public interface AsyncTable<T, K, U> extends AsyncItemReads<T, K>, AsyncItemWrites<T, K, U> {
  /** See {@link ModelTable#getOrCreate}. */
  CompletableFuture<Created<T>> getOrCreate(T item);

  /**
   * See {@link ModelTable#putAll(Iterable)}; the items are taken on threads of the client, so that
   * their source must not block.
   */
  CompletableFuture<Long> putAll(Iterable<? extends T> items);
}
