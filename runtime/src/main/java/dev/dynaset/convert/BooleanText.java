package dev.dynaset.convert;

import dev.dynaset.AttributeConverter;

/**
 * A {@code Boolean} as an S, {@code True} or {@code False}, which a key can be.
 *
 * <p>Reads these words in any case.
 */
public final class BooleanText implements AttributeConverter<Boolean, String> {
  private static final String TRUE = "True";
  private static final String FALSE = "False";

  /** For generated code. */
  public BooleanText() {}

  @Override
  public String toStored(Boolean value) {
    return value ? TRUE : FALSE;
  }

  @Override
  public Boolean fromStored(String stored) {
    if (TRUE.equalsIgnoreCase(stored)) {
      return true;
    }
    if (FALSE.equalsIgnoreCase(stored)) {
      return false;
    }
    throw new IllegalArgumentException("it is neither True nor False");
  }
}
