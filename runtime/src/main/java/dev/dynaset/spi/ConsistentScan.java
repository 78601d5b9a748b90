package dev.dynaset.spi;

import dev.dynaset.ItemProjection;
import dev.dynaset.TableScan;
import dev.dynaset.query.Query;

/** A scan of a table or a local index, which can be consistent. */
final class ConsistentScan<T, A> extends ScanStage<T, A, TableScan<T, A>>
    implements TableScan<T, A> {
  private ConsistentScan(Query<T> query, A attributes) {
    super(query, attributes);
  }

  static <T, A> TableScan<T, A> of(Query<T> query, A attributes) {
    return new ConsistentScan<>(query, attributes);
  }

  @Override
  protected TableScan<T, A> with(Query<T> query) {
    return new ConsistentScan<>(query, attributes());
  }

  @Override
  public TableScan<T, A> consistentRead() {
    return with(query().consistentRead());
  }

  @Override
  public <R> TableScan<R, A> select(ItemProjection<T, R> projection) {
    return new ConsistentScan<>(query().select(decoder(projection)), attributes());
  }
}
