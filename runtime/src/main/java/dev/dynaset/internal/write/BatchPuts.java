package dev.dynaset.internal.write;

import dev.dynaset.DirectDecoding;
import dev.dynaset.internal.batch.BatchMember;
import dev.dynaset.internal.batch.BatchWrite;
import dev.dynaset.internal.batch.DirectWrites;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.write.ItemWrite;
import dev.dynaset.write.Verb;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Makes batch writes of items of one table, each prepared like a PUT of its own.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
final class BatchPuts<T, K> implements BatchMember<T> {
  private final TableBinding<T, K> table;
  private final @Nullable DirectWrites<T, K> direct;

  /**
   * Puts of items.
   *
   * @param client what holds for the client that sends them
   */
  BatchPuts(TableBinding<T, K> table, DirectDecoding client) {
    this.table = table;
    this.direct = DirectWrites.of(table, client);
  }

  @Override
  public BatchWrite write(T item) {
    Objects.requireNonNull(item, "item");
    BatchWrite encoded = direct == null ? null : direct.put(item);
    return encoded == null ? prepared(item) : encoded;
  }

  private BatchWrite prepared(T item) {
    ItemWrite<T, K> write = WritePreparation.ofItem(table, item).item(Verb.PUT, item, null);
    Runnable done = table.interceptors().isEmpty() ? null : () -> Hooks.after(write, null);
    return BatchWrite.put(table, item, write.item(), done);
  }
}
