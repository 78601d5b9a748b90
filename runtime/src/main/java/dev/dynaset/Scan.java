package dev.dynaset;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * All items of a table or an index, in no order: a Scan, which reads everything that there is and
 * costs accordingly, whatever a filter leaves out.
 *
 * <p>Each request of {@link ItemSet} is a Scan. This interface is implemented by Dynaset only:
 * methods may be added to it at any time.
 *
 * @param <T> the model of the items, or what an index holds of it
 * @param <A> the vocabulary of its filters: all attributes that are there, keys too
 */
public interface Scan<T, A> extends ItemSet<T> {
  /**
   * The items that also meet a condition. Called again, all conditions hold. DynamoDB filters what
   * it has read: items that are left out cost as much as those that come back.
   */
  Scan<T, A> filter(ConditionOf<A> condition);

  /**
   * Hands this scan to {@code step}, for chains that read from left to right. A scan that can be
   * consistent is told so before.
   */
  <R> R transform(Function<? super Scan<T, A>, ? extends R> step);

  /**
   * One of several segments, which hold all items together, each item in one of them: for scans that
   * are spread over machines. Its page tokens hold for it alone.
   *
   * @param segment which one, from 0
   * @param segments how many there are, up to 1,000,000
   * @throws IllegalArgumentException if there is no such segment
   */
  Scan<T, A> segment(int segment, int segments);

  /**
   * Reads all items in several segments at the same time. Sends nothing yet.
   *
   * @param segments how many, up to 1,000,000; at most 64 are read at the same time, the others when
   *     one of these is done
   * @throws IllegalArgumentException if this scan has a limit, a token, a segment or a maximum of
   *     evaluated items, which several segments cannot keep to, or if {@code segments} is not
   *     positive
   */
  ParallelScan<T> parallelScan(int segments);

  @Override
  Scan<T, A> limit(int limit);

  @Override
  Scan<T, A> pageSize(int pageSize);

  @Override
  Scan<T, A> maxEvaluated(long items);

  @Override
  Scan<T, A> unexpired();

  @Override
  Scan<T, A> readUnitsPerSecond(double units);

  @Override
  Scan<T, A> from(@Nullable PageToken token);

  @Override
  Scan<T, A> prefetch();

  @Override
  Scan<T, A> onUnreadable(Unreadable unreadable);

  @Override
  Scan<T, A> withConsumedCapacity(CapacityMeter meter);

  @Override
  Scan<T, A> customize(RequestCustomizer customizer);

  /**
   * The same items, of which a part is read as another type, see {@link ItemSet#select}. The filter
   * stays, and is still in terms of all attributes.
   */
  @Override
  <R> Scan<R, A> select(ItemProjection<T, R> projection);

  @Override
  Scan<T, A> none();
}
