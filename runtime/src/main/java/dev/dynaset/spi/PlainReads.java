package dev.dynaset.spi;

import dev.dynaset.AsyncItemReads;
import dev.dynaset.BatchItems;
import dev.dynaset.CapacityMeter;
import dev.dynaset.ItemReads;
import dev.dynaset.internal.item.KeyReads;
import dev.dynaset.internal.plan.SyncExecutor;
import java.util.Optional;

/** Reads of single items on the calling thread. */
final class PlainReads<T, K> implements ItemReads<T, K> {
  private final KeyReads<T, K> plans;
  private final SyncExecutor executor;

  PlainReads(KeyReads<T, K> plans) {
    this.plans = plans;
    this.executor = new SyncExecutor(plans.table());
  }

  @Override
  public T get(K key) {
    return executor.run(plans.get(key));
  }

  @Override
  public Optional<T> find(K key) {
    return executor.run(plans.find(key));
  }

  @Override
  public boolean exists(K key) {
    return executor.run(plans.exists(key));
  }

  @Override
  public BatchItems<T, K> batchGet(Iterable<? extends K> keys) {
    return executor.run(plans.batchGet(keys, plans.table().dynaset().directDecoding()));
  }

  @Override
  public PlainReads<T, K> consistentRead() {
    return new PlainReads<>(plans.consistent());
  }

  @Override
  public PlainReads<T, K> withConsumedCapacity(CapacityMeter meter) {
    return new PlainReads<>(plans.measuring(meter));
  }

  @Override
  public AsyncItemReads<T, K> async() {
    return AsyncReads.of(plans);
  }
}
