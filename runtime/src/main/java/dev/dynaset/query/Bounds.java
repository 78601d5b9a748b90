package dev.dynaset.query;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How much of a reading is wanted.
 *
 * @param limit how many items come back at most, if limited
 * @param pageSize how many items a request evaluates at most, if limited
 * @param maxEvaluated how many items all requests together evaluate at most, if limited
 */
public record Bounds(OptionalInt limit, OptionalInt pageSize, OptionalLong maxEvaluated) {
  /** All there is. */
  public static final Bounds NONE =
      new Bounds(OptionalInt.empty(), OptionalInt.empty(), OptionalLong.empty());

  Bounds withLimit(int items) {
    if (items < 0) {
      throw new IllegalArgumentException("limit must not be negative, but is " + items + ".");
    }
    return new Bounds(OptionalInt.of(items), pageSize, maxEvaluated);
  }

  Bounds withPageSize(int items) {
    if (items <= 0) {
      throw new IllegalArgumentException("pageSize must be positive, but is " + items + ".");
    }
    return new Bounds(limit, OptionalInt.of(items), maxEvaluated);
  }

  Bounds withMaxEvaluated(long items) {
    if (items <= 0) {
      throw new IllegalArgumentException("maxEvaluated must be positive, but is " + items + ".");
    }
    return new Bounds(limit, pageSize, OptionalLong.of(items));
  }

  /** Whether no item is wanted. */
  boolean isNothing() {
    return limit.isPresent() && limit.getAsInt() == 0;
  }
}
