package dev.dynaset;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Some items of a query set, and the token to go on with.
 *
 * @param <T> the type of the items
 */
public final class Page<T> implements Iterable<T> {
  private final List<T> items;
  private final @Nullable PageToken next;
  private final @Nullable PageToken previous;
  private final boolean isEvaluationLimitReached;
  private final long evaluated;

  private Page(
      List<? extends T> items,
      @Nullable PageToken next,
      @Nullable PageToken previous,
      boolean isEvaluationLimitReached,
      long evaluated) {
    this.items = List.copyOf(items);
    this.next = next;
    this.previous = previous;
    this.isEvaluationLimitReached = isEvaluationLimitReached;
    this.evaluated = evaluated;
  }

  /** A page that is the last one; also a canned answer for tests. */
  public static <T> Page<T> of(List<? extends T> items) {
    return of(items, null, null, false);
  }

  /** A page after which there may be more, unless {@code next} is null. */
  public static <T> Page<T> of(List<? extends T> items, @Nullable PageToken next) {
    return of(items, next, null, false);
  }

  /**
   * A page between others.
   *
   * @param next where the next page starts, unless there is none
   * @param previous where the previous page ends, unless there is none
   * @param isEvaluationLimitReached whether it is short since no more items may be evaluated
   */
  public static <T> Page<T> of(
      List<? extends T> items,
      @Nullable PageToken next,
      @Nullable PageToken previous,
      boolean isEvaluationLimitReached) {
    return new Page<>(items, next, previous, isEvaluationLimitReached, items.size());
  }

  /**
   * This page with another number of evaluated items; a page that is made by hand has as many as
   * items.
   *
   * @throws IllegalArgumentException if {@code evaluated} is negative
   */
  public Page<T> withEvaluated(long evaluated) {
    if (evaluated < 0) {
      throw new IllegalArgumentException(
          "evaluated must not be negative, but is " + evaluated + ".");
    }
    return new Page<>(items, next, previous, isEvaluationLimitReached, evaluated);
  }

  /** The items, unmodifiable; possibly none, even if there is a next page. */
  public List<T> items() {
    return items;
  }

  /**
   * Where the next page starts, for {@link ItemSet#from}. If it is empty there are no more
   * items; if it is present there may be more.
   */
  public Optional<PageToken> next() {
    return Optional.ofNullable(next);
  }

  /**
   * Where the previous page ends, for {@link ItemSet#from}, whose {@link ItemSet#page()} then
   * gives the items before this page, in the same order. It is empty for a page that was read from
   * the start, and for scans, which have no order to go back in.
   *
   * <p>The previous page is a page like any other: it sends as many requests, in the opposite
   * direction, and costs as much. It is as long as its limit, whatever the length of the page was
   * that came before. If items were added or deleted, it holds what is there now.
   * Going back from an empty page with another filter may pass over the one item at its edge.
   */
  public Optional<PageToken> previous() {
    return Optional.ofNullable(previous);
  }

  /**
   * Whether the page is shorter than it might be since {@link ItemSet#maxEvaluated} items were
   * evaluated for it. {@link #next()} goes on behind them.
   */
  public boolean isEvaluationLimitReached() {
    return isEvaluationLimitReached;
  }

  /**
   * How many items DynamoDB evaluated for the page, over all its requests ({@code ScannedCount}):
   * those that a filter has left out too. Of an index, these are its entries; looking up the items
   * behind them is not counted.
   */
  public long evaluated() {
    return evaluated;
  }

  /** A page of the same length whose items are what {@code function} makes of these; never null. */
  public <R> Page<R> map(Function<? super T, ? extends R> function) {
    return new Page<>(
        items.stream().<R>map(function).toList(),
        next,
        previous,
        isEvaluationLimitReached,
        evaluated);
  }

  @Override
  public Iterator<T> iterator() {
    return items.iterator();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Page<?> that
        && items.equals(that.items)
        && Objects.equals(next, that.next)
        && Objects.equals(previous, that.previous)
        && isEvaluationLimitReached == that.isEvaluationLimitReached
        && evaluated == that.evaluated;
  }

  @Override
  public int hashCode() {
    return Objects.hash(items, next, previous, isEvaluationLimitReached, evaluated);
  }

  @Override
  public String toString() {
    return "Page" + items + (next == null ? "" : " and more");
  }
}
