package dev.dynaset.spi;

import dev.dynaset.IndexQuerySet;
import dev.dynaset.query.Query;

/** A query of a global index whose key condition is complete. */
final class IndexQuery<T> extends IndexStage<T, IndexQuerySet<T>> implements IndexQuerySet<T> {
  IndexQuery(Query<T> query) {
    super(query);
  }

  @Override
  protected IndexQuerySet<T> with(Query<T> query) {
    return new IndexQuery<>(query);
  }
}
