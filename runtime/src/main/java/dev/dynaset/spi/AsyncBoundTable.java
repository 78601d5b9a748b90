package dev.dynaset.spi;

import dev.dynaset.AsyncItemReads;
import dev.dynaset.AsyncTable;
import dev.dynaset.BatchItems;
import dev.dynaset.CapacityMeter;
import dev.dynaset.Created;
import dev.dynaset.Update;
import dev.dynaset.internal.item.KeyReads;
import dev.dynaset.internal.plan.AsyncExecutor;
import dev.dynaset.internal.write.TableWrites;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The items of a table one by one, read and written without blocking. */
final class AsyncBoundTable<T, K, U> implements AsyncTable<T, K, U> {
  private final AsyncReads<T, K> reads;
  private final AsyncWrites<T, K, U> writes;
  private final TableWrites<T, K, ?, U> plans;
  private final AsyncExecutor executor;

  private AsyncBoundTable(KeyReads<T, K> reads, TableWrites<T, K, ?, U> writes) {
    this.reads = new AsyncReads<>(reads);
    this.writes = new AsyncWrites<>(writes);
    this.plans = writes;
    this.executor = new AsyncExecutor(reads.table());
  }

  static <T, K, U> AsyncTable<T, K, U> of(KeyReads<T, K> reads, TableWrites<T, K, ?, U> writes) {
    return new AsyncBoundTable<>(reads, writes);
  }

  @Override
  public CompletableFuture<T> get(K key) {
    return reads.get(key);
  }

  @Override
  public CompletableFuture<Optional<T>> find(K key) {
    return reads.find(key);
  }

  @Override
  public CompletableFuture<Boolean> exists(K key) {
    return reads.exists(key);
  }

  @Override
  public CompletableFuture<BatchItems<T, K>> batchGet(Iterable<? extends K> keys) {
    return reads.batchGet(keys);
  }

  @Override
  public AsyncItemReads<T, K> consistentRead() {
    return reads.consistentRead();
  }

  @Override
  public AsyncItemReads<T, K> withConsumedCapacity(CapacityMeter meter) {
    return reads.withConsumedCapacity(meter);
  }

  @Override
  public CompletableFuture<Created<T>> getOrCreate(T item) {
    return executor.run(plans.getOrCreatePlan(item));
  }

  @Override
  public CompletableFuture<Long> putAll(Iterable<? extends T> items) {
    return executor.run(
        plans.putAllPlan(items.iterator(), plans.table().dynaset().asyncDirectDecoding()));
  }

  @Override
  public CompletableFuture<T> create(T item) {
    return writes.create(item);
  }

  @Override
  public CompletableFuture<T> put(T item) {
    return writes.put(item);
  }

  @Override
  public CompletableFuture<T> update(K key, Function<? super U, Update<U>> change) {
    return writes.update(key, change);
  }

  @Override
  public CompletableFuture<T> update(K key, Update<U> change) {
    return writes.update(key, change);
  }

  @Override
  public CompletableFuture<T> update(T before, T after) {
    return writes.update(before, after);
  }

  @Override
  public CompletableFuture<T> upsert(K key, Function<? super U, Update<U>> change) {
    return writes.upsert(key, change);
  }

  @Override
  public CompletableFuture<T> upsert(K key, Update<U> change) {
    return writes.upsert(key, change);
  }

  @Override
  public CompletableFuture<Optional<T>> delete(K key) {
    return writes.delete(key);
  }

  @Override
  public CompletableFuture<Optional<T>> deleteItem(T item) {
    return writes.deleteItem(item);
  }
}
