package dev.dynaset.spi;

import dev.dynaset.QuerySet;
import dev.dynaset.query.Query;

/** A query of an index that holds parts of items, whose items are read whole. */
final class HydratedQuery<T> extends QueryStage<T, HydratedQuery.NoFilter, QuerySet<T>> {
  HydratedQuery(Query<T> query) {
    super(query, NoFilter.INSTANCE);
  }

  /** It is the query of the index that is filtered. */
  enum NoFilter {
    INSTANCE
  }

  @Override
  protected QuerySet<T> with(Query<T> query) {
    return new HydratedQuery<>(query);
  }
}
