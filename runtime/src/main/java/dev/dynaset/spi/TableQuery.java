package dev.dynaset.spi;

import dev.dynaset.TableQuerySet;
import dev.dynaset.query.Query;

/** A query of a table or a local index whose key condition is complete. */
final class TableQuery<T> extends TableStage<T, TableQuerySet<T>> implements TableQuerySet<T> {
  TableQuery(Query<T> query) {
    super(query);
  }

  @Override
  protected TableQuerySet<T> with(Query<T> query) {
    return new TableQuery<>(query);
  }
}
