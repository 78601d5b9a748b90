package dev.dynaset;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A query of a global index whose key condition is complete: what range methods return. It has none
 * itself, since there is one condition on a range key; for bounds that may be absent there is {@link
 * KeyRange#ofNullable}. A global index has no consistent reads: what was written a moment ago may be
 * missing.
 *
 * @param <T> the model of the items, or what the index holds of it
 * @param <F> the vocabulary of its filters
 */
public interface IndexQuerySet<T, F> extends FilteredQuerySet<T, F> {
  /** Hands this query set to {@code step}, for chains that read from left to right. */
  <R> R transform(Function<? super IndexQuerySet<T, F>, ? extends R> step);

  @Override
  IndexQuerySet<T, F> filter(ConditionOf<F> condition);

  @Override
  IndexQuerySet<T, F> limit(int limit);

  @Override
  IndexQuerySet<T, F> pageSize(int pageSize);

  @Override
  IndexQuerySet<T, F> maxEvaluated(long items);

  @Override
  IndexQuerySet<T, F> unexpired();

  @Override
  IndexQuerySet<T, F> readUnitsPerSecond(double units);

  @Override
  IndexQuerySet<T, F> from(@Nullable PageToken token);

  @Override
  IndexQuerySet<T, F> prefetch();

  @Override
  IndexQuerySet<T, F> onUnreadable(Unreadable unreadable);

  @Override
  IndexQuerySet<T, F> withConsumedCapacity(CapacityMeter meter);

  @Override
  IndexQuerySet<T, F> customize(RequestCustomizer customizer);

  @Override
  IndexQuerySet<T, F> reverse();

  @Override
  IndexQuerySet<T, F> merged();

  @Override
  IndexQuerySet<T, F> merged(int parallelism);

  @Override
  <R> IndexQuerySet<R, F> select(ItemProjection<T, R> projection);

  @Override
  IndexQuerySet<T, F> none();
}
