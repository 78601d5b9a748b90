package dev.dynaset;

import org.jspecify.annotations.Nullable;

/**
 * All items of a table or a local index; see {@link Scan}.
 *
 * @param <T> the model of the items, or what a local index holds of it
 * @param <A> the vocabulary of its filters
 */
public interface TableScan<T, A> extends Scan<T, A> {
  /** Reads consistently: what was written before is seen. Costs twice the read units. */
  TableScan<T, A> consistentRead();

  @Override
  TableScan<T, A> filter(ConditionOf<A> condition);

  @Override
  TableScan<T, A> segment(int segment, int segments);

  @Override
  TableScan<T, A> limit(int limit);

  @Override
  TableScan<T, A> pageSize(int pageSize);

  @Override
  TableScan<T, A> maxEvaluated(long items);

  @Override
  TableScan<T, A> unexpired();

  @Override
  TableScan<T, A> readUnitsPerSecond(double units);

  @Override
  TableScan<T, A> from(@Nullable PageToken token);

  @Override
  TableScan<T, A> prefetch();

  @Override
  TableScan<T, A> onUnreadable(Unreadable unreadable);

  @Override
  TableScan<T, A> withConsumedCapacity(CapacityMeter meter);

  @Override
  TableScan<T, A> customize(RequestCustomizer customizer);

  @Override
  <R> TableScan<R, A> select(ItemProjection<T, R> projection);

  @Override
  TableScan<T, A> none();
}
