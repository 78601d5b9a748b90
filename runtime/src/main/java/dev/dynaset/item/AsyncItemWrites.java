package dev.dynaset.item;

import dev.dynaset.Created;
import dev.dynaset.internal.plan.AsyncExecutor;
import dev.dynaset.internal.plan.MappedPlan;
import dev.dynaset.internal.write.TableWrite;
import dev.dynaset.internal.write.TableWrites;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The verbs of {@link ItemWrites} without blocking: each sends the same request, by the asynchronous
 * client, and its future fails with the same exceptions. Wrong arguments are thrown at once.
 *
 * <p>Cancelling a future cancels the request, which may have been carried out all the same.
 *
 * @param <T> the model of the items
 */
public final class AsyncItemWrites<T> {
  private final TableWrites<T, ?, ?, ?> writes;
  private final AsyncExecutor executor;

  private AsyncItemWrites(TableWrites<T, ?, ?, ?> writes) {
    this.writes = writes;
    this.executor = new AsyncExecutor(writes.table());
  }

  static <T> AsyncItemWrites<T> of(TableWrites<T, ?, ?, ?> writes) {
    return new AsyncItemWrites<>(writes);
  }

  /** Sends a write that returns an item. Not by thenApply, which does not pass on a cancellation. */
  private CompletableFuture<T> returning(TableWrite<T, ?, ?> write) {
    return executor.run(MappedPlan.of(write.plan(), Optional::orElseThrow));
  }

  /** See {@link ItemWrites#create}. */
  public CompletableFuture<T> create(T item) {
    return returning(writes.create(item));
  }

  /** See {@link ItemWrites#getOrCreate}. */
  public CompletableFuture<Created<T>> getOrCreate(T item) {
    return executor.run(writes.getOrCreate(item));
  }

  /** See {@link ItemWrites#put}. */
  public CompletableFuture<T> put(T item) {
    return returning(writes.put(item));
  }

  /** See {@link ItemWrites#update}. */
  public CompletableFuture<T> update(T before, T after) {
    return returning(writes.update(before, after));
  }

  /** See {@link ItemWrites#deleteItem}. */
  public CompletableFuture<Optional<T>> deleteItem(T item) {
    return executor.run(writes.deleteItem(item).plan());
  }
}
