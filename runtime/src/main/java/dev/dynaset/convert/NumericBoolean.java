package dev.dynaset.convert;

import dev.dynaset.AttributeConverter;

/**
 * A {@code Boolean} as an N, as version 1 of the SDK wrote it: {@code 1} for true, {@code 0} for
 * false.
 *
 * <p>Reads 0 and 1, however they are spelled; any other number is an error, and so is a BOOL.
 */
public final class NumericBoolean implements AttributeConverter<Boolean, Integer> {
  /** For generated code. */
  public NumericBoolean() {}

  @Override
  public Integer toStored(Boolean value) {
    return value ? 1 : 0;
  }

  @Override
  public Boolean fromStored(Integer stored) {
    return switch (stored) {
      case 0 -> false;
      case 1 -> true;
      default -> throw new IllegalArgumentException("it is neither 0 nor 1");
    };
  }
}
