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

  private Page(List<? extends T> items, @Nullable PageToken next) {
    this.items = List.copyOf(items);
    this.next = next;
  }

  /** A page that is the last one; also a canned answer for tests. */
  public static <T> Page<T> of(List<? extends T> items) {
    return new Page<>(items, null);
  }

  /** A page after which there may be more, unless {@code next} is null. */
  public static <T> Page<T> of(List<? extends T> items, @Nullable PageToken next) {
    return new Page<>(items, next);
  }

  /** The items, unmodifiable; possibly none, even if there is a next page. */
  public List<T> items() {
    return items;
  }

  /**
   * Where the next page starts, for {@link QuerySet#startAfter}. If it is empty there are no more
   * items; if it is present there may be more.
   */
  public Optional<PageToken> next() {
    return Optional.ofNullable(next);
  }

  /** A page of the same length whose items are what {@code function} makes of these; never null. */
  public <R> Page<R> map(Function<? super T, ? extends R> function) {
    return new Page<>(items.stream().<R>map(function).toList(), next);
  }

  @Override
  public Iterator<T> iterator() {
    return items.iterator();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Page<?> that
        && items.equals(that.items)
        && Objects.equals(next, that.next);
  }

  @Override
  public int hashCode() {
    return Objects.hash(items, next);
  }

  @Override
  public String toString() {
    return "Page" + items + (next == null ? "" : " and more");
  }
}
