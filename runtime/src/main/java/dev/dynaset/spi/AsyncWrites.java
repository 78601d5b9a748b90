package dev.dynaset.spi;

import dev.dynaset.AsyncItemWrites;
import dev.dynaset.Update;
import dev.dynaset.internal.plan.AsyncExecutor;
import dev.dynaset.internal.plan.MappedPlan;
import dev.dynaset.internal.write.TableWrite;
import dev.dynaset.internal.write.TableWrites;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** Writes of single items without blocking. */
final class AsyncWrites<T, K, U> implements AsyncItemWrites<T, K, U> {
  private final TableWrites<T, K, ?, U> writes;
  private final AsyncExecutor executor;

  AsyncWrites(TableWrites<T, K, ?, U> writes) {
    this.writes = writes;
    this.executor = new AsyncExecutor(writes.table());
  }

  /** Sends a write that returns an item. */
  private CompletableFuture<T> send(TableWrite<T, K, ?> write) {
    return executor.run(MappedPlan.of(write.plan(), Optional::orElseThrow));
  }

  @Override
  public CompletableFuture<T> create(T item) {
    return send(writes.create(item));
  }

  @Override
  public CompletableFuture<T> put(T item) {
    return send(writes.put(item));
  }

  @Override
  public CompletableFuture<T> update(K key, Function<? super U, Update<U>> change) {
    return send(writes.update(key, change));
  }

  @Override
  public CompletableFuture<T> update(K key, Update<U> change) {
    return send(writes.update(key, change));
  }

  @Override
  public CompletableFuture<T> update(T before, T after) {
    return send(writes.difference(before, after));
  }

  @Override
  public CompletableFuture<T> upsert(K key, Function<? super U, Update<U>> change) {
    return send(writes.upsert(key, change));
  }

  @Override
  public CompletableFuture<T> upsert(K key, Update<U> change) {
    return send(writes.upsert(key, change));
  }

  @Override
  public CompletableFuture<Optional<T>> delete(K key) {
    return executor.run(writes.delete(key).plan());
  }

  @Override
  public CompletableFuture<Optional<T>> deleteItem(T item) {
    return executor.run(writes.deleteItem(item).plan());
  }
}
