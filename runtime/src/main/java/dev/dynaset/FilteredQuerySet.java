package dev.dynaset;

import org.jspecify.annotations.Nullable;

/**
 * A query set that can be filtered, be it of a table or an index, with or without a range condition:
 * what steps that need the filter alone are written against.
 *
 * <pre>{@code
 * static FilteredQuerySet<Order, OrderQuerySet.Filter> open(
 *     FilteredQuerySet<Order, OrderQuerySet.Filter> orders) {
 *   return orders.filter(o -> o.status().eq(OPEN));
 * }
 * }</pre>
 *
 * <p>It is also the type of a variable that holds either: {@code var all = orders.byCustomer(c)}, and
 * then {@code all} or {@code all.placedGte(from)}. Bounds that may be absent need no variable, see
 * {@link KeyRange#ofNullable}.
 *
 * @param <T> the model of the items, or what an index holds of it
 * @param <F> the vocabulary of its filters
 */
public interface FilteredQuerySet<T, F> extends QuerySet<T> {
  /**
   * The items that also meet a condition. Called again, all conditions hold.
   *
   * <p>DynamoDB filters what a query has read: items that are left out cost as many read units as
   * those that come back. A filter saves bytes; a condition on a key saves reads. With a filter, the
   * limit does not bound how many items a request evaluates; {@link #pageSize} does.
   *
   * <p>With a filter that nothing can meet, nothing is sent.
   *
   * @throws IllegalArgumentException when it is read, if the expression is longer than the 4 KB
   *     that DynamoDB takes
   */
  FilteredQuerySet<T, F> filter(ConditionOf<F> condition);

  @Override
  FilteredQuerySet<T, F> limit(int limit);

  @Override
  FilteredQuerySet<T, F> pageSize(int pageSize);

  @Override
  FilteredQuerySet<T, F> maxEvaluated(long items);

  @Override
  FilteredQuerySet<T, F> unexpired();

  @Override
  FilteredQuerySet<T, F> readUnitsPerSecond(double units);

  @Override
  FilteredQuerySet<T, F> from(@Nullable PageToken token);

  @Override
  FilteredQuerySet<T, F> prefetch();

  @Override
  FilteredQuerySet<T, F> onUnreadable(Unreadable unreadable);

  @Override
  FilteredQuerySet<T, F> withConsumedCapacity(CapacityMeter meter);

  @Override
  FilteredQuerySet<T, F> customize(RequestCustomizer customizer);

  @Override
  FilteredQuerySet<T, F> reverse();

  @Override
  FilteredQuerySet<T, F> merged();

  @Override
  FilteredQuerySet<T, F> merged(int parallelism);

  /**
   * The same items, of which a part is read as another type, see {@link ItemSet#select}. The filter
   * stays, and more can be said, still in terms of all attributes.
   */
  @Override
  <R> FilteredQuerySet<R, F> select(ItemProjection<T, R> projection);

  @Override
  FilteredQuerySet<T, F> none();
}
