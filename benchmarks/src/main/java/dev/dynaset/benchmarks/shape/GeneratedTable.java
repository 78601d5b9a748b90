package dev.dynaset.benchmarks.shape;

import dev.dynaset.QuerySet;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import dev.dynaset.spi.BoundTable;

/**
 * A table that Dynaset has generated, and those of its methods whose names come from the model. It
 * has no lambdas: first uses are measured, and code by hand does not link any either.
 *
 * @param <T> the model
 * @param <K> its key
 * @param <U> its updates
 */
public abstract class GeneratedTable<T, K, U> {
  private final BoundTable<T, K, ?, U, ?> table;

  GeneratedTable(BoundTable<T, K, ?, U, ?> table) {
    this.table = table;
  }

  /** The table. */
  public BoundTable<T, K, ?, U, ?> table() {
    return table;
  }

  /** The items with the hash key of a model. */
  public abstract QuerySet<T> query(T model);

  /** All items. */
  public abstract TableScan<T, ?> scan();

  /** What updates set. */
  public abstract Update<U> change(U update);
}
