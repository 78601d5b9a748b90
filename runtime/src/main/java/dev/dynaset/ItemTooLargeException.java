package dev.dynaset;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A write was not done, since the item would be larger than the 400 KB that DynamoDB stores. The
 * message names the item; of a batch or transaction, each that is too large. Sending it again does
 * not help.
 */
public final class ItemTooLargeException extends DynasetException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public ItemTooLargeException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
