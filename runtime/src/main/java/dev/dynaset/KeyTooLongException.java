package dev.dynaset;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A request was refused, since a key in it is longer than DynamoDB takes: 2,048 bytes for a hash key,
 * 1,024 for a range key, of the table or of an index. The message names the member and its length.
 * Sending it again does not help.
 */
public final class KeyTooLongException extends DynasetException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public KeyTooLongException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
