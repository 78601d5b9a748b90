package dev.dynaset;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Some items of a query set or a scan, and the tokens to go on with. Two pages are equal if they have
 * equal items, equal tokens of their ends, and evaluated and skipped the same numbers.
 *
 * @param <T> the type of the items
 */
public final class Page<T> implements Iterable<T> {
  private final List<T> items;
  private final @Nullable PageToken next;
  private final @Nullable PageToken previous;
  private final boolean isEvaluationLimitReached;
  private final long evaluated;
  private final long skipped;
  private final @Nullable IntFunction<PageToken> tokens;

  private Page(
      List<? extends T> items,
      @Nullable PageToken next,
      @Nullable PageToken previous,
      boolean isEvaluationLimitReached,
      long evaluated,
      long skipped,
      @Nullable IntFunction<PageToken> tokens) {
    this.items = List.copyOf(items);
    this.next = next;
    this.previous = previous;
    this.isEvaluationLimitReached = isEvaluationLimitReached;
    this.evaluated = evaluated;
    this.skipped = skipped;
    this.tokens = tokens;
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
    return new Page<>(items, next, previous, isEvaluationLimitReached, items.size(), 0, null);
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
    return new Page<>(items, next, previous, isEvaluationLimitReached, evaluated, skipped, tokens);
  }

  /**
   * This page with another number of skipped items; a page that is made by hand has none.
   *
   * @throws IllegalArgumentException if {@code skipped} is negative
   */
  public Page<T> withSkipped(long skipped) {
    if (skipped < 0) {
      throw new IllegalArgumentException("skipped must not be negative, but is " + skipped + ".");
    }
    return new Page<>(items, next, previous, isEvaluationLimitReached, evaluated, skipped, tokens);
  }

  /**
   * This page with tokens of its items, which a page that is made by hand has not.
   *
   * @param tokens makes the token of the item at an index, when it is asked for
   */
  public Page<T> withTokens(IntFunction<PageToken> tokens) {
    return new Page<>(
        items,
        next,
        previous,
        isEvaluationLimitReached,
        evaluated,
        skipped,
        Objects.requireNonNull(tokens, "tokens"));
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
   * A token of one of the items, with which {@link ItemSet#from} goes on right behind it, in the order
   * of the query: the cursor of an edge in a GraphQL connection. It holds for the same queries as
   * {@link #next()}; that of the last item goes on where {@code next()} does.
   *
   * <p>Every page that is read has them, of queries and scans alike, forwards and backwards, also of
   * projections and of items that were looked up behind an index: the page keeps the key attributes
   * that were stored, as far as the query does not fix them.
   *
   * @throws IndexOutOfBoundsException if the page has no such item
   * @throws IllegalStateException if the page was made by {@link #of} without {@link #withTokens}
   */
  public PageToken token(int index) {
    Objects.checkIndex(index, items.size());
    if (tokens == null) {
      throw new IllegalStateException("This page was made by Page.of, which knows no tokens of its"
          + " items. Pages that are read have them; give one by withTokens.");
    }
    return tokens.apply(index);
  }

  /**
   * The token of an item of this page, as {@link #token(int)} makes it.
   *
   * @param item one of {@link #items()}: that object, and not another that is equal
   * @throws IllegalArgumentException if it is not among them, or several times, as values of a
   *     projection may be; {@link #token(int)} takes its index
   * @throws IllegalStateException if the page was made by {@link #of} without {@link #withTokens}
   */
  // Equal items may stand in a page twice, each with its own token.
  @SuppressWarnings("ReferenceEquality")
  public PageToken tokenOf(T item) {
    Objects.requireNonNull(item, "item");
    int found = -1;
    for (int index = 0; index < items.size(); index++) {
      if (items.get(index) == item) {
        if (found >= 0) {
          throw new IllegalArgumentException(
              "The item is in this page at " + found + " and at " + index + ". Use token(index).");
        }
        found = index;
      }
    }
    if (found < 0) {
      throw new IllegalArgumentException(
          "The item is none of this page: tokenOf takes the object itself, not one that is equal.");
    }
    return token(found);
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

  /**
   * How many items were passed over since they do not fit the model, by {@link
   * ItemSet#onUnreadable}. They are not among the items, and are among those that were evaluated.
   */
  public long skipped() {
    return skipped;
  }

  /** A page of the same length whose items are what {@code function} makes of these; never null. */
  public <R> Page<R> map(Function<? super T, ? extends R> function) {
    return new Page<>(
        items.stream().<R>map(function).toList(),
        next,
        previous,
        isEvaluationLimitReached,
        evaluated,
        skipped,
        tokens);
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
        && evaluated == that.evaluated
        && skipped == that.skipped;
  }

  @Override
  public int hashCode() {
    return Objects.hash(items, next, previous, isEvaluationLimitReached, evaluated, skipped);
  }

  @Override
  public String toString() {
    return "Page" + items + (next == null ? "" : " and more");
  }
}
