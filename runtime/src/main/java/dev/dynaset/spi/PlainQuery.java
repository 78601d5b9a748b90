package dev.dynaset.spi;

import dev.dynaset.ItemProjection;
import dev.dynaset.QuerySet;
import dev.dynaset.query.Query;

/** A query of whole items of an index that holds parts, or of parts of these. */
final class PlainQuery<T> extends QueryStage<T, PlainQuery.NoFilter, QuerySet<T>> {
  private PlainQuery(Query<T> query) {
    super(query);
  }

  static <T> QuerySet<T> of(Query<T> query) {
    return new PlainQuery<>(query);
  }

  /** It is the query that it was made of that is filtered. */
  enum NoFilter {
    INSTANCE
  }

  @Override
  protected NoFilter filters() {
    return NoFilter.INSTANCE;
  }

  @Override
  public <R> QuerySet<R> select(ItemProjection<T, R> projection) {
    return of(query().select(decoder(projection)));
  }

  @Override
  protected QuerySet<T> with(Query<T> query) {
    return of(query);
  }
}
