package dev.dynaset.item;

import dev.dynaset.Created;
import dev.dynaset.internal.plan.AsyncExecutor;
import dev.dynaset.internal.plan.Futures;
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

  /**
   * The writes of {@link ItemWrites.OnceOnly} without blocking.
   *
   * @param <T> the model of the items
   */
  public static final class OnceOnly<T> {
    private final TableWrites<T, ?, ?, ?> writes;
    private final AsyncExecutor executor;

    OnceOnly(TableWrites<T, ?, ?, ?> writes) {
      this.writes = writes;
      this.executor = new AsyncExecutor(writes.table());
    }

    /** See {@link ItemWrites.OnceOnly#create}. */
    public CompletableFuture<Void> create(T item) {
      return Futures.withoutResult(executor.run(writes.create(item).plan()));
    }

    /** See {@link ItemWrites.OnceOnly#put}. */
    public CompletableFuture<Void> put(T item) {
      return Futures.withoutResult(executor.run(writes.put(item).plan()));
    }

    /** See {@link ItemWrites.OnceOnly#update}. */
    public CompletableFuture<Void> update(T before, T after) {
      return Futures.withoutResult(executor.run(writes.update(before, after).plan()));
    }

    /** See {@link ItemWrites.OnceOnly#deleteItem}. */
    public CompletableFuture<Void> deleteItem(T item) {
      return Futures.withoutResult(executor.run(writes.deleteItem(item).plan()));
    }
  }
}
