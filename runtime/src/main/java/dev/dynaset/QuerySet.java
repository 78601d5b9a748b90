package dev.dynaset;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The items of one hash key (partition key) of a table or an index, in the order of its range key
 * (sort key); or those of several hash keys, one after the other or {@linkplain #merged() merged}.
 *
 * <p>It is sent as a Query: each request of {@link ItemSet} is one. This interface is implemented by
 * Dynaset only: methods may be added to it at any time.
 *
 * @param <T> the model of the items, or what an index holds of it
 */
public interface QuerySet<T> extends ItemSet<T> {
  @Override
  QuerySet<T> limit(int limit);

  @Override
  QuerySet<T> pageSize(int pageSize);

  @Override
  QuerySet<T> maxEvaluated(long items);

  @Override
  QuerySet<T> unexpired();

  @Override
  QuerySet<T> readUnitsPerSecond(double units);

  @Override
  QuerySet<T> from(@Nullable PageToken token);

  @Override
  QuerySet<T> prefetch();

  @Override
  QuerySet<T> onUnreadable(Unreadable unreadable);

  @Override
  QuerySet<T> withConsumedCapacity(CapacityMeter meter);

  @Override
  QuerySet<T> customize(RequestCustomizer customizer);

  /**
   * Flips the order of the items: descending by range key, newest first if that is a time
   * ({@code ScanIndexForward = false}); called twice, ascending again. Of several hash keys, the
   * last one comes first then.
   */
  QuerySet<T> reverse();

  /**
   * Of a query of several hash keys ({@code by…In}), the items in the order of the range key over
   * all of them, instead of one hash key after the other; items with equal range keys in the order
   * of the hash keys. Up to eight hash keys are read at the same time. Of a query of one hash key,
   * the same query.
   *
   * <p>Sends a Query for each hash key at first, and then one for each whose items are used up. With
   * a limit, each asks for that many items, since all may come from one hash key. A page token holds
   * a place in each hash key. If the filter changes from page to page, nothing is lost, but
   * an item of the next page may come before the last one of this page. {@code count}, {@code exists}, and {@code delete} without a limit, need
   * no order: they read one hash key after the other.
   */
  QuerySet<T> merged();

  /**
   * Same as {@link #merged()} with at most so many requests at the same time.
   *
   * @throws IllegalArgumentException if {@code parallelism} is not positive
   */
  QuerySet<T> merged(int parallelism);

  @Override
  <R> QuerySet<R> select(ItemProjection<T, R> projection);

  @Override
  QuerySet<T> none();

  @Override
  AsyncQuerySet<T> async();

  /**
   * Reads the last item, whatever the limit is ({@code limit(0)} excepted). Sends one Query that
   * asks for one item, in the opposite direction, or, with a filter, one per page until it finds one.
   *
   * @throws IllegalStateException if the query set reads {@linkplain #from from a token}, since "the
   *     last of the rest" cannot be read from the end
   */
  Optional<T> last();

  /**
   * Reads the only item. Sends one Query that asks for two items, whatever the limit is
   * ({@code limit(0)} excepted); if the key condition names the whole key of the table, one
   * GetItem.
   *
   * @throws ItemNotFoundException if there is none
   * @throws MultipleItemsFoundException if there are more
   */
  T get();

  /**
   * Reads the only item, if there is one. Sends the same as {@link #get()}.
   *
   * @throws MultipleItemsFoundException if there are more
   */
  Optional<T> find();

  /**
   * Tells whether there is an item, as {@link ItemSet#exists()} does; if the key condition names the
   * whole key of the table, with one GetItem for the key alone.
   */
  @Override
  boolean exists();
}
