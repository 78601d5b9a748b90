package dev.dynaset.spi;

import dev.dynaset.IndexQuerySet;
import dev.dynaset.query.Query;

/** A query of a global index whose key condition is complete. */
final class IndexQuery<T, F> extends IndexStage<T, F, IndexQuerySet<T, F>>
    implements IndexQuerySet<T, F> {
  IndexQuery(Query<T> query, F filters) {
    super(query, filters);
  }

  @Override
  protected IndexQuerySet<T, F> with(Query<T> query) {
    return new IndexQuery<>(query, filters());
  }
}
