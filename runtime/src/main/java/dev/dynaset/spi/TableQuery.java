package dev.dynaset.spi;

import dev.dynaset.TableQuerySet;
import dev.dynaset.query.Query;

/** A query of a table or a local index whose key condition is complete. */
final class TableQuery<T, F> extends TableStage<T, F, TableQuerySet<T, F>>
    implements TableQuerySet<T, F> {
  private final QueryStage<?, F, ?> start;

  /**
   * A query.
   *
   * @param start what it started as, which knows the vocabulary of its filters
   */
  TableQuery(Query<T> query, QueryStage<?, F, ?> start) {
    super(query);
    this.start = start;
  }

  @Override
  protected F filters() {
    return start.filters();
  }

  @Override
  protected TableQuerySet<T, F> with(Query<T> query) {
    return new TableQuery<>(query, start);
  }
}
