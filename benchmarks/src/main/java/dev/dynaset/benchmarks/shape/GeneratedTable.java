package dev.dynaset.benchmarks.shape;

import dev.dynaset.QuerySet;
import dev.dynaset.TableScan;
import dev.dynaset.Update;
import dev.dynaset.spi.BoundTable;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A table that Dynaset has generated, and those of its methods whose names come from the model.
 *
 * @param table the table
 * @param query the items with the hash key of a model
 * @param scan all items
 * @param change what updates set
 * @param <T> the model
 * @param <K> its key
 * @param <U> its updates
 */
public record GeneratedTable<T, K, U>(
    BoundTable<T, K, ?, U> table,
    Function<T, QuerySet<T>> query,
    Supplier<TableScan<T, ?>> scan,
    Function<U, Update<U>> change) {}
