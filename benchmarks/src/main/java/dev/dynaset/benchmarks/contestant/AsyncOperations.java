package dev.dynaset.benchmarks.contestant;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * What a contestant does with one model, without blocking: see {@link Operations}.
 *
 * @param <T> the model
 */
public interface AsyncOperations<T> {
  /** See {@link Operations#get}. */
  CompletableFuture<T> get(T like);

  /** See {@link Operations#put}. */
  CompletableFuture<?> put(T model);

  /** See {@link Operations#update}. */
  CompletableFuture<T> update(T like);

  /** See {@link Operations#query}. */
  CompletableFuture<List<T>> query(T like);

  /** See {@link Operations#scan}. */
  CompletableFuture<List<T>> scan();

  /** See {@link Operations#batchGet}. */
  CompletableFuture<List<T>> batchGet(List<T> like);

  /** See {@link Operations#batchWrite}. */
  CompletableFuture<?> batchWrite(List<T> models);
}
