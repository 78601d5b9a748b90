package dev.dynaset.internal.write;

import dev.dynaset.BatchOptions;
import dev.dynaset.internal.batch.BatchRun;
import dev.dynaset.internal.batch.WriteSource;
import dev.dynaset.schema.TableBinding;
import java.util.Iterator;

/** Deletions of many items by their keys, as these are taken from their source. */
public final class DeleteAll {
  private DeleteAll() {}

  /** What deletes the items with some keys; versions are not looked at. */
  public static <T, K> BatchRun of(
      TableBinding<T, K> table, Iterator<? extends K> keys, BatchOptions options) {
    BatchOptions all = options.lastOfDuplicatesWins().ignoringVersions();
    return BatchRun.of(table, new WriteSource(TableMembers.deletes(table, keys), all), all);
  }
}
