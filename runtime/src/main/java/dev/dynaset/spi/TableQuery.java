package dev.dynaset.spi;

import dev.dynaset.TableQuerySet;
import dev.dynaset.query.Query;

/** A query of a table or a local index whose key condition is complete. */
final class TableQuery<T, F> extends TableStage<T, F, TableQuerySet<T, F>>
    implements TableQuerySet<T, F> {
  TableQuery(Query<T> query, F filters) {
    super(query, filters);
  }

  @Override
  protected TableQuerySet<T, F> with(Query<T> query) {
    return new TableQuery<>(query, filters());
  }
}
