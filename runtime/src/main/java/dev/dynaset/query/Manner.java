package dev.dynaset.query;

import dev.dynaset.Unreadable;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * In what way a reading is done.
 *
 * @param isForward whether the order is ascending
 * @param isConsistent whether reads are strongly consistent
 * @param isPrefetching whether the next page is read while one is looked at
 * @param isUnexpired whether items that have expired are left out
 * @param readUnitsPerSecond how many read units are consumed at most, if limited
 * @param unreadable what is done about items that do not fit the model; null to fail
 */
public record Manner(
    boolean isForward,
    boolean isConsistent,
    boolean isPrefetching,
    boolean isUnexpired,
    OptionalDouble readUnitsPerSecond,
    @Nullable Unreadable unreadable) {
  /** Ascending, eventually consistent, page after page, also what has expired, at once. */
  public static final Manner PLAIN =
      new Manner(true, false, false, false, OptionalDouble.empty(), null);

  Manner reversed() {
    return new Manner(
        !isForward, isConsistent, isPrefetching, isUnexpired, readUnitsPerSecond, unreadable);
  }

  Manner consistent() {
    return new Manner(isForward, true, isPrefetching, isUnexpired, readUnitsPerSecond, unreadable);
  }

  Manner prefetching() {
    return new Manner(isForward, isConsistent, true, isUnexpired, readUnitsPerSecond, unreadable);
  }

  Manner unexpired() {
    return new Manner(isForward, isConsistent, isPrefetching, true, readUnitsPerSecond, unreadable);
  }

  Manner withReadUnitsPerSecond(double units) {
    if (!(units > 0) || Double.isInfinite(units)) {
      throw new IllegalArgumentException(
          "readUnitsPerSecond must be positive, but is " + units + ".");
    }
    return new Manner(
        isForward, isConsistent, isPrefetching, isUnexpired, OptionalDouble.of(units), unreadable);
  }

  Manner withUnreadable(Unreadable other) {
    return new Manner(
        isForward, isConsistent, isPrefetching, isUnexpired, readUnitsPerSecond, other);
  }
}
