package dev.dynaset;

import java.io.Serial;

/**
 * A page token is damaged, is of a format that this version does not know, or belongs to another
 * query. With {@link PageTokenKeys} it may also be of none of these keys, and the message does not
 * tell which of this it is.
 */
public final class InvalidPageTokenException extends DynasetException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public InvalidPageTokenException(String message) {
    super(message);
  }
}
