package dev.dynaset.spi;

import dev.dynaset.BatchItems;
import dev.dynaset.CapacityMeter;
import dev.dynaset.ItemReads;
import dev.dynaset.internal.item.ItemPlans;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.schema.TableBinding;
import java.util.Optional;

/**
 * Reads of single items, all of them strongly consistent or none.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
final class PlainReads<T, K> implements ItemReads<T, K> {
  private final TableBinding<T, K> table;
  private final boolean isConsistent;
  private final ItemPlans<T, K> plans;
  private final SyncExecutor executor;

  PlainReads(TableBinding<T, K> table, boolean isConsistent) {
    this.table = table;
    this.isConsistent = isConsistent;
    this.plans = new ItemPlans<>(table);
    this.executor = new SyncExecutor(table);
  }

  @Override
  public T get(K key) {
    return executor.run(plans.get(key, isConsistent));
  }

  @Override
  public Optional<T> find(K key) {
    return executor.run(plans.find(key, isConsistent));
  }

  @Override
  public boolean exists(K key) {
    return executor.run(plans.exists(key, isConsistent));
  }

  @Override
  public BatchItems<T, K> batchGet(Iterable<? extends K> keys) {
    return executor.run(plans.batchGet(keys, isConsistent));
  }

  @Override
  public PlainReads<T, K> consistentRead() {
    return new PlainReads<>(table, true);
  }

  @Override
  public PlainReads<T, K> withConsumedCapacity(CapacityMeter meter) {
    return new PlainReads<>(table.measuring(meter), isConsistent);
  }
}
