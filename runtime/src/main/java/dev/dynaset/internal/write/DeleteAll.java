package dev.dynaset.internal.write;

import dev.dynaset.BatchOptions;
import dev.dynaset.internal.batch.BatchRun;
import dev.dynaset.internal.batch.WriteSource;
import dev.dynaset.schema.TableBinding;

/** Deletions of many items by their keys. */
public final class DeleteAll {
  private DeleteAll() {}

  /** What deletes the items with some keys; versions are not looked at. */
  public static <T, K> BatchRun of(
      TableBinding<T, K> table, Iterable<? extends K> keys, BatchOptions options) {
    BatchOptions all = options.lastOfDuplicatesWins();
    return BatchRun.of(table, new WriteSource<>(keys, new BatchDeletes<>(table), all), all);
  }
}
