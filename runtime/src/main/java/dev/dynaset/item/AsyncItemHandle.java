package dev.dynaset.item;

import dev.dynaset.ChangesOf;
import dev.dynaset.internal.item.TableRead;
import dev.dynaset.internal.plan.AsyncExecutor;
import dev.dynaset.internal.plan.Futures;
import dev.dynaset.internal.plan.MappedPlan;
import dev.dynaset.internal.write.KeyWrites;
import dev.dynaset.internal.write.TableWrite;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The verbs of an {@link ItemHandle} without blocking: each sends the same request as that of the
 * same name there, by the asynchronous client, and its future fails with the same exceptions. Wrong
 * arguments are thrown at once.
 *
 * <p>Cancelling a future cancels the request that is under way; a write may have been carried out
 * all the same.
 *
 * @param <T> the model of the item
 * @param <U> the vocabulary of its updates, such as {@code OrderUpdate}
 */
public final class AsyncItemHandle<T, U> {
  private final OneItem<T, ?, ?, U> item;
  private final AsyncExecutor executor;

  AsyncItemHandle(OneItem<T, ?, ?, U> item) {
    this.item = item;
    this.executor = new AsyncExecutor(item.table());
  }

  /** See {@link ItemHandle#get}. */
  public CompletableFuture<T> get() {
    return executor.run(item.read().get());
  }

  /** See {@link ItemHandle#find}. */
  public CompletableFuture<Optional<T>> find() {
    return executor.run(item.read().find());
  }

  /** See {@link ItemHandle#exists}. */
  public CompletableFuture<Boolean> exists() {
    return executor.run(item.read().exists());
  }

  /** See {@link ItemHandle#update}. */
  public CompletableFuture<T> update(ChangesOf<U> changes) {
    return Writes.returning(executor, item.writes().update(changes));
  }

  /** See {@link ItemHandle#upsert}. */
  public CompletableFuture<T> upsert(ChangesOf<U> changes) {
    return Writes.returning(executor, item.writes().upsert(changes));
  }

  /** See {@link ItemHandle#delete}. */
  public CompletableFuture<Optional<T>> delete() {
    return executor.run(item.writes().delete().plan());
  }

  /**
   * The reads of {@link ItemHandle.Reads} without blocking.
   *
   * @param <R> what is made of the item
   */
  public static final class Reads<R> {
    private final TableRead<R> read;
    private final AsyncExecutor executor;

    Reads(TableRead<R> read) {
      this.read = read;
      this.executor = new AsyncExecutor(read.table());
    }

    /** See {@link ItemHandle#get}. */
    public CompletableFuture<R> get() {
      return executor.run(read.get());
    }

    /** See {@link ItemHandle#find}. */
    public CompletableFuture<Optional<R>> find() {
      return executor.run(read.find());
    }

    /** See {@link ItemHandle#exists}. */
    public CompletableFuture<Boolean> exists() {
      return executor.run(read.exists());
    }
  }

  /**
   * The writes of {@link ItemHandle.Writes} without blocking.
   *
   * @param <T> the model of the item
   * @param <U> the vocabulary of its updates
   */
  public static final class Writes<T, U> {
    private final KeyWrites<T, ?, ?, U> writes;
    private final AsyncExecutor executor;

    Writes(KeyWrites<T, ?, ?, U> writes) {
      this.writes = writes;
      this.executor = new AsyncExecutor(writes.ofTable().table());
    }

    /** See {@link ItemHandle.Writes#update}. */
    public CompletableFuture<T> update(ChangesOf<U> changes) {
      return returning(executor, writes.update(changes));
    }

    /** See {@link ItemHandle.Writes#upsert}. */
    public CompletableFuture<T> upsert(ChangesOf<U> changes) {
      return returning(executor, writes.upsert(changes));
    }

    /** Not by thenApply, which does not pass on a cancellation. */
    static <T> CompletableFuture<T> returning(AsyncExecutor executor, TableWrite<T, ?, ?> write) {
      return executor.run(MappedPlan.of(write.plan(), Optional::orElseThrow));
    }

    /** See {@link ItemHandle.Writes#delete}. */
    public CompletableFuture<Optional<T>> delete() {
      return executor.run(writes.delete().plan());
    }
  }

  /**
   * The writes of {@link ItemHandle.OnceOnly} without blocking.
   *
   * @param <U> the vocabulary of its updates
   */
  public static final class OnceOnly<U> {
    private final KeyWrites<?, ?, ?, U> writes;
    private final AsyncExecutor executor;

    OnceOnly(KeyWrites<?, ?, ?, U> writes) {
      this.writes = writes;
      this.executor = new AsyncExecutor(writes.ofTable().table());
    }

    /** See {@link ItemHandle.OnceOnly#update}. */
    public CompletableFuture<Void> update(ChangesOf<U> changes) {
      return Futures.withoutResult(executor.run(writes.update(changes).plan()));
    }

    /** See {@link ItemHandle.OnceOnly#upsert}. */
    public CompletableFuture<Void> upsert(ChangesOf<U> changes) {
      return Futures.withoutResult(executor.run(writes.upsert(changes).plan()));
    }

    /** See {@link ItemHandle.OnceOnly#delete}. */
    public CompletableFuture<Void> delete() {
      return Futures.withoutResult(executor.run(writes.delete().plan()));
    }
  }
}
