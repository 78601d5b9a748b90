package dev.dynaset.spi;

import dev.dynaset.ItemProjection;
import dev.dynaset.Scan;
import dev.dynaset.query.Query;

/** A scan of a global index. */
final class PlainScan<T, A> extends ScanStage<T, A, Scan<T, A>> {
  PlainScan(Query<T> query, A attributes) {
    super(query, attributes);
  }

  @Override
  protected Scan<T, A> with(Query<T> query) {
    return new PlainScan<>(query, attributes());
  }

  @Override
  public <R> Scan<R, A> select(ItemProjection<T, R> projection) {
    return new PlainScan<>(query().select(decoder(projection)), attributes());
  }
}
