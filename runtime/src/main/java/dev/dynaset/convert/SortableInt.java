package dev.dynaset.convert;

import dev.dynaset.OrderedConverter;

/**
 * An {@code int} as an S of 10 digits that sorts as the number does: {@code 2147483648}
 * for 0, {@code 2147483647} for -1. It is the number plus 2^31. For keys that must be strings.
 *
 * <p>Reads these 10 digits only.
 */
public final class SortableInt implements OrderedConverter<Integer, String> {
  private static final int WIDTH = 10;

  /** For generated code. */
  public SortableInt() {}

  @Override
  public String toStored(Integer value) {
    String digits = Integer.toUnsignedString(value ^ Integer.MIN_VALUE);
    return "0".repeat(WIDTH - digits.length()) + digits;
  }

  @Override
  public Integer fromStored(String stored) {
    if (stored.length() != WIDTH || !stored.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("it is not a number of 10 digits");
    }
    try {
      return Integer.parseUnsignedInt(stored) ^ Integer.MIN_VALUE;
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("it does not fit int", e);
    }
  }
}
