package dev.dynaset.internal.write;

import dev.dynaset.internal.batch.BatchMember;
import dev.dynaset.internal.batch.BatchWrite;
import dev.dynaset.internal.batch.Known;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.write.ItemWrite;
import java.util.Objects;

/**
 * Makes batch writes that delete items of one table by their keys, each prepared like a DELETE of
 * its own; versions are not looked at.
 *
 * @param table the table
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
record BatchDeletes<T, K>(TableBinding<T, K> table) implements BatchMember<K> {
  @Override
  public BatchWrite write(K key) {
    Objects.requireNonNull(key, "key");
    ItemWrite<T, K> write = WritePreparation.ofKey(table, key).delete(key, null);
    Runnable done = table.interceptors().isEmpty() ? null : () -> Hooks.after(write, null);
    return BatchWrite.delete(table, new Known(key), write.key(), done);
  }
}
