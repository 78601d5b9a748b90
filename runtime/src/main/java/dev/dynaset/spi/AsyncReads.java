package dev.dynaset.spi;

import dev.dynaset.AsyncItemReads;
import dev.dynaset.BatchItems;
import dev.dynaset.CapacityMeter;
import dev.dynaset.internal.item.KeyReads;
import dev.dynaset.internal.plan.AsyncExecutor;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Reads of single items without blocking. */
final class AsyncReads<T, K> implements AsyncItemReads<T, K> {
  private final KeyReads<T, K> plans;
  private final AsyncExecutor executor;

  AsyncReads(KeyReads<T, K> plans) {
    this.plans = plans;
    this.executor = new AsyncExecutor(plans.table());
  }

  static <T, K> AsyncItemReads<T, K> of(KeyReads<T, K> plans) {
    return new AsyncReads<>(plans);
  }

  @Override
  public CompletableFuture<T> get(K key) {
    return executor.run(plans.get(key));
  }

  @Override
  public CompletableFuture<Optional<T>> find(K key) {
    return executor.run(plans.find(key));
  }

  @Override
  public CompletableFuture<Boolean> exists(K key) {
    return executor.run(plans.exists(key));
  }

  @Override
  public CompletableFuture<BatchItems<T, K>> batchGet(Iterable<? extends K> keys) {
    return executor.run(plans.batchGet(keys, plans.table().dynaset().asyncDirectDecoding()));
  }

  @Override
  public AsyncReads<T, K> consistentRead() {
    return new AsyncReads<>(plans.consistent());
  }

  @Override
  public AsyncReads<T, K> withConsumedCapacity(CapacityMeter meter) {
    return new AsyncReads<>(plans.measuring(meter));
  }
}
