package dev.dynaset.spi;

import dev.dynaset.IndexQuerySet;
import dev.dynaset.query.Query;

/** A query of a global index whose key condition is complete. */
final class IndexQuery<T, F> extends IndexStage<T, F, IndexQuerySet<T, F>>
    implements IndexQuerySet<T, F> {
  private final QueryStage<?, F, ?> start;

  /**
   * A query.
   *
   * @param start what it started as, which knows the vocabulary of its filters
   */
  IndexQuery(Query<T> query, QueryStage<?, F, ?> start) {
    super(query);
    this.start = start;
  }

  @Override
  protected F filters() {
    return start.filters();
  }

  @Override
  protected IndexQuerySet<T, F> with(Query<T> query) {
    return new IndexQuery<>(query, start);
  }
}
