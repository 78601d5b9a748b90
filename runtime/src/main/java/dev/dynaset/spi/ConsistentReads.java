package dev.dynaset.spi;

import dev.dynaset.AsyncItemReads;
import dev.dynaset.BatchItems;
import dev.dynaset.CapacityMeter;
import dev.dynaset.ItemReads;
import dev.dynaset.internal.item.KeyReads;
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
  private final PlainReads<T, K> reads;

  /** Reads of a table. */
  protected ConsistentReads(TableBinding<T, K> binding) {
    this.reads = new PlainReads<>(KeyReads.of(binding).consistent());
  }

  @Override
  public final T get(K key) {
    return reads.get(key);
  }

  @Override
  public final Optional<T> find(K key) {
    return reads.find(key);
  }

  @Override
  public final boolean exists(K key) {
    return reads.exists(key);
  }

  @Override
  public final BatchItems<T, K> batchGet(Iterable<? extends K> keys) {
    return reads.batchGet(keys);
  }

  /** These reads. */
  @Override
  public final ItemReads<T, K> consistentRead() {
    return this;
  }

  @Override
  public final ItemReads<T, K> withConsumedCapacity(CapacityMeter meter) {
    return reads.withConsumedCapacity(meter);
  }

  @Override
  public final AsyncItemReads<T, K> async() {
    return reads.async();
  }
}
