package dev.dynaset;

import dev.dynaset.expression.PrintableText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A range of values of a range key (sort key) whose bounds are known only at run time, such as
 * those of a search form: {@code orders.byCustomer(c).placedWithin(KeyRange.ofNullable(from, to))}.
 *
 * <p>It is also how to say a bound that may be absent. The other range methods cannot be called on a
 * condition: {@code if (from != null) q = q.placedGte(from)} does not compile, since what a range
 * method returns has no further range methods, and is of another type than {@code q}.
 *
 * <p>It is one condition on the range key, as DynamoDB has it: bounds that are both given are both
 * included. Bounds that are reversed are an empty range, for which nothing is sent.
 *
 * @param <V> the type of the range key; the box of a primitive
 */
public final class KeyRange<V> {
  private static final KeyRange<?> ALL = new KeyRange<>(null, true, null, true);

  private final @Nullable V from;
  private final boolean fromIncluded;
  private final @Nullable V to;
  private final boolean toIncluded;

  private KeyRange(@Nullable V from, boolean fromIncluded, @Nullable V to, boolean toIncluded) {
    this.from = from;
    this.fromIncluded = fromIncluded;
    this.to = to;
    this.toIncluded = toIncluded;
  }

  /** All values: no condition. */
  // It has no values, so that it is one of every type.
  @SuppressWarnings("unchecked")
  public static <V> KeyRange<V> all() {
    return (KeyRange<V>) ALL;
  }

  /** The values from this one on, itself included. */
  public static <V> KeyRange<V> atLeast(V from) {
    return new KeyRange<>(Objects.requireNonNull(from, "from"), true, null, true);
  }

  /** The values behind this one. */
  public static <V> KeyRange<V> moreThan(V from) {
    return new KeyRange<>(Objects.requireNonNull(from, "from"), false, null, true);
  }

  /** The values up to this one, itself included. */
  public static <V> KeyRange<V> atMost(V to) {
    return new KeyRange<>(null, true, Objects.requireNonNull(to, "to"), true);
  }

  /** The values before this one. */
  public static <V> KeyRange<V> lessThan(V to) {
    return new KeyRange<>(null, true, Objects.requireNonNull(to, "to"), false);
  }

  /** The values between these, both included. */
  public static <V> KeyRange<V> between(V from, V to) {
    return new KeyRange<>(
        Objects.requireNonNull(from, "from"), true, Objects.requireNonNull(to, "to"), true);
  }

  /** The values between these, both included; a bound that is null is none. */
  public static <V> KeyRange<V> ofNullable(@Nullable V from, @Nullable V to) {
    return from == null && to == null ? all() : new KeyRange<>(from, true, to, true);
  }

  /** The times from {@code from}, included, to {@code to}, not included. */
  public static KeyRange<Instant> closedOpen(Instant from, Instant to) {
    return between(from, to.minusNanos(1));
  }

  /** The times from {@code from}, included, to {@code to}, not included. */
  public static KeyRange<LocalDateTime> closedOpen(LocalDateTime from, LocalDateTime to) {
    return between(from, to.minusNanos(1));
  }

  /** The days from {@code from}, included, to {@code to}, not included. */
  public static KeyRange<LocalDate> closedOpen(LocalDate from, LocalDate to) {
    return between(from, to.minusDays(1));
  }

  /** The numbers from {@code from}, included, to {@code to}, not included. */
  public static KeyRange<Integer> closedOpen(int from, int to) {
    return to == Integer.MIN_VALUE ? between(1, 0) : between(from, to - 1);
  }

  /** The numbers from {@code from}, included, to {@code to}, not included. */
  public static KeyRange<Long> closedOpen(long from, long to) {
    return to == Long.MIN_VALUE ? between(1L, 0L) : between(from, to - 1);
  }

  /** The lower bound; null if there is none. */
  public @Nullable V from() {
    return from;
  }

  /** Whether the lower bound itself is in the range. */
  public boolean isFromIncluded() {
    return fromIncluded;
  }

  /** The upper bound; null if there is none. */
  public @Nullable V to() {
    return to;
  }

  /** Whether the upper bound itself is in the range. */
  public boolean isToIncluded() {
    return toIncluded;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof KeyRange<?> that
        && Objects.equals(from, that.from)
        && fromIncluded == that.fromIncluded
        && Objects.equals(to, that.to)
        && toIncluded == that.toIncluded;
  }

  @Override
  public int hashCode() {
    return Objects.hash(from, fromIncluded, to, toIncluded);
  }

  /** In the notation of intervals: {@code [1, 5]}, {@code (1, …}. */
  @Override
  public String toString() {
    return PrintableText.of((from == null ? "…" : (fromIncluded ? "[" : "(") + from)
        + ", "
        + (to == null ? "…" : to + (toIncluded ? "]" : ")")));
  }
}
