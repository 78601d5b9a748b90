package dev.dynaset.spi;

import dev.dynaset.ItemReads;
import dev.dynaset.internal.item.ItemPlans;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.schema.TableBinding;
import java.util.Optional;

/**
 * Strongly consistent reads of single items. Generated tables extend it and take the parts of a
 * key, too.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
public abstract class ConsistentReads<T, K> implements ItemReads<T, K> {
  private final ItemPlans<T, K> plans;
  private final SyncExecutor executor;

  /** Reads of a table. */
  protected ConsistentReads(TableBinding<T, K> binding) {
    this.plans = new ItemPlans<>(binding);
    this.executor = new SyncExecutor(binding);
  }

  @Override
  public final T get(K key) {
    return executor.run(plans.get(key, true));
  }

  @Override
  public final Optional<T> find(K key) {
    return executor.run(plans.find(key, true));
  }

  @Override
  public final boolean exists(K key) {
    return executor.run(plans.exists(key, true));
  }
}
