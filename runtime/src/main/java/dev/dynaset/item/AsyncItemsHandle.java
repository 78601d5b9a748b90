package dev.dynaset.item;

import dev.dynaset.BatchItems;
import dev.dynaset.BatchOptions;
import dev.dynaset.internal.item.KeysRead;
import dev.dynaset.internal.plan.AsyncExecutor;
import dev.dynaset.internal.write.DeleteAll;
import dev.dynaset.schema.TableBinding;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * The verbs of an {@link ItemsHandle} without blocking: each sends the same requests, by the
 * asynchronous client, and its future fails with the same exceptions. The keys are taken on threads
 * of the client, so that their source must not block. Cancelling a future cancels the request that
 * is under way, and no more are sent.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
public final class AsyncItemsHandle<T, K> {
  private final TableBinding<T, K> table;
  private final Iterable<? extends K> keys;
  private final @Nullable BatchOptions options;

  AsyncItemsHandle(
      TableBinding<T, K> table, Iterable<? extends K> keys, @Nullable BatchOptions options) {
    this.table = table;
    this.keys = keys;
    this.options = options;
    AsyncExecutor.requireClient(table);
  }

  /** See {@link ItemsHandle#get}. */
  public CompletableFuture<BatchItems<T, K>> get() {
    return new Reads<>(ItemsHandle.read(table, keys, options)).get();
  }

  /** See {@link ItemsHandle#delete}. */
  public CompletableFuture<Long> delete() {
    return DeleteAll.of(table, keys, ItemsHandle.orDefaults(options)).runAsync();
  }

  /**
   * The reads of {@link ItemsHandle.Reads} without blocking.
   *
   * @param <R> what is made of each item
   * @param <K> the generated key of the model
   */
  public static final class Reads<R, K> {
    private final KeysRead<R, K> read;
    private final AsyncExecutor executor;

    Reads(KeysRead<R, K> read) {
      this.read = read;
      this.executor = new AsyncExecutor(read.table());
    }

    /** See {@link ItemsHandle#get}. */
    public CompletableFuture<BatchItems<R, K>> get() {
      return executor.run(read.get(read.table().dynaset().asyncDirectDecoding()));
    }
  }
}
