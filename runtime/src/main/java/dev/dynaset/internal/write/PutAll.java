package dev.dynaset.internal.write;

import dev.dynaset.DirectDecoding;
import dev.dynaset.internal.batch.BatchTerms;
import dev.dynaset.internal.batch.BatchWrite;
import dev.dynaset.internal.batch.BatchWritePlan;
import dev.dynaset.internal.batch.DirectWrites;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.write.ItemWrite;
import dev.dynaset.write.Verb;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Many items as they are taken from their source, each prepared like a PUT of its own.
 *
 * @param <T> the model of the items
 */
final class PutAll<T> implements Iterator<BatchWrite> {
  private final TableBinding<T, ?> table;
  private final Iterator<? extends T> items;
  private final @Nullable DirectWrites<T, ?> direct;

  private PutAll(
      TableBinding<T, ?> table, Iterator<? extends T> items, @Nullable DirectWrites<T, ?> direct) {
    this.table = table;
    this.items = items;
    this.direct = direct;
  }

  /**
   * Writes many items; tells how many were given.
   *
   * @throws IllegalArgumentException if the model has a version
   */
  static <T> Plan<Long> plan(
      TableBinding<T, ?> table, Iterator<? extends T> items, DirectDecoding client) {
    if (table.schema().special().version() != null) {
      throw new IllegalArgumentException("putAll cannot check the versions of "
          + table.codec().shape().model()
          + ", since a batch takes no conditions. Put the items one by one, or give the writes to"
          + " Dynaset.batch with an option that says what happens to their versions.");
    }
    return new BatchWritePlan(
        new PutAll<>(table, items, DirectWrites.of(table, client)),
        null,
        BatchTerms.of(table.settings().retryUnprocessedFor()));
  }

  @Override
  public boolean hasNext() {
    return items.hasNext();
  }

  @Override
  public BatchWrite next() {
    T item = Objects.requireNonNull(items.next(), "item");
    BatchWrite encoded = direct == null ? null : direct.put(item);
    return encoded == null ? batchWrite(table, item) : encoded;
  }

  private static <T, K> BatchWrite batchWrite(TableBinding<T, K> table, T item) {
    ItemWrite<T, K> write = new WritePreparation<>(table).item(Verb.PUT, item, null);
    Runnable done = table.interceptors().isEmpty() ? null : () -> Hooks.after(write, null);
    return BatchWrite.put(table, item, write.item(), done);
  }
}
