package dev.dynaset;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query of a table or a local index whose key condition is complete: what range methods return. It
 * has none itself, since there is one condition on a range key; for bounds that may be absent there
 * is {@link KeyRange#ofNullable}.
 *
 * @param <T> the model of the items, or what a local index holds of it
 * @param <F> the vocabulary of its filters
 */
public interface TableQuerySet<T, F> extends FilteredQuerySet<T, F> {
  /** Reads consistently: what was written before is seen. Costs twice the read units. */
  TableQuerySet<T, F> consistentRead();

  /** Hands this query set to {@code step}, for chains that read from left to right. */
  <R> R transform(Function<? super TableQuerySet<T, F>, ? extends R> step);

  @Override
  TableQuerySet<T, F> filter(ConditionOf<F> condition);

  @Override
  TableQuerySet<T, F> limit(int limit);

  @Override
  TableQuerySet<T, F> pageSize(int pageSize);

  @Override
  TableQuerySet<T, F> maxEvaluated(long items);

  @Override
  TableQuerySet<T, F> unexpired();

  @Override
  TableQuerySet<T, F> readUnitsPerSecond(double units);

  @Override
  TableQuerySet<T, F> from(@Nullable PageToken token);

  @Override
  TableQuerySet<T, F> prefetch();

  @Override
  TableQuerySet<T, F> onUnreadable(Unreadable unreadable);

  @Override
  TableQuerySet<T, F> withConsumedCapacity(CapacityMeter meter);

  @Override
  TableQuerySet<T, F> customize(RequestCustomizer customizer);

  @Override
  TableQuerySet<T, F> reverse();

  @Override
  TableQuerySet<T, F> merged();

  @Override
  TableQuerySet<T, F> merged(int parallelism);

  @Override
  <R> TableQuerySet<R, F> select(ItemProjection<T, R> projection);

  @Override
  TableQuerySet<T, F> none();
}
