package dev.dynaset;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * An update was not done, since it counts, appends to, adds to or copies what the item does not
 * have in that form. Most of the time another program has written NULL where this one leaves the
 * attribute out. The message names the members and what they hold; set them first.
 */
public final class UnfitOperandException extends DynasetException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public UnfitOperandException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
