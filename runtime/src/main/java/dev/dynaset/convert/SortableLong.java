package dev.dynaset.convert;

import dev.dynaset.OrderedConverter;

/**
 * A {@code long} as an S of 20 digits that sorts as the number does: {@code 09223372036854775808}
 * for 0, {@code 09223372036854775807} for -1. It is the number plus 2^63. For keys that must be strings.
 *
 * <p>Reads these 20 digits only.
 */
public final class SortableLong implements OrderedConverter<Long, String> {
  private static final int WIDTH = 20;

  /** For generated code. */
  public SortableLong() {}

  @Override
  public String toStored(Long value) {
    String digits = Long.toUnsignedString(value ^ Long.MIN_VALUE);
    return "0".repeat(WIDTH - digits.length()) + digits;
  }

  @Override
  public Long fromStored(String stored) {
    if (stored.length() != WIDTH || !stored.chars().allMatch(c -> c >= '0' && c <= '9')) {
      throw new IllegalArgumentException("it is not a number of 20 digits");
    }
    try {
      return Long.parseUnsignedLong(stored) ^ Long.MIN_VALUE;
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("it does not fit long", e);
    }
  }
}
