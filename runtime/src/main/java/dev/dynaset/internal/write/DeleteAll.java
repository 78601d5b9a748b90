package dev.dynaset.internal.write;

import dev.dynaset.internal.batch.BatchTerms;
import dev.dynaset.internal.batch.BatchWrite;
import dev.dynaset.internal.batch.BatchWritePlan;
import dev.dynaset.internal.batch.Known;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.write.ItemWrite;
import java.util.Iterator;
import java.util.Objects;

/**
 * Many deletions by key, as the keys are taken from their source. Versions are not looked at.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
public final class DeleteAll<T, K> implements Iterator<BatchWrite> {
  private final TableBinding<T, K> table;
  private final Iterator<? extends K> keys;

  private DeleteAll(TableBinding<T, K> table, Iterator<? extends K> keys) {
    this.table = table;
    this.keys = keys;
  }

  /** Deletes the items with some keys; tells how many keys were given. */
  public static <T, K> Plan<Long> plan(TableBinding<T, K> table, Iterator<? extends K> keys) {
    return new BatchWritePlan(
        new DeleteAll<>(table, keys), null, BatchTerms.of(table.settings().retryUnprocessedFor()));
  }

  @Override
  public boolean hasNext() {
    return keys.hasNext();
  }

  @Override
  public BatchWrite next() {
    K key = Objects.requireNonNull(keys.next(), "key");
    ItemWrite<T, K> write = new WritePreparation<>(table).delete(key, null);
    Runnable done = table.interceptors().isEmpty() ? null : () -> Hooks.after(write, null);
    return BatchWrite.delete(table, new Known(key), write.key(), done);
  }
}
