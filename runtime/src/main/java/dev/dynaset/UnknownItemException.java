package dev.dynaset;

import java.io.Serial;

/**
 * An item was read whose key is of no kind of item that the table is declared to hold: another program
 * has written it, or a newer version of this one. The message names the key and the kinds that are
 * known.
 */
public final class UnknownItemException extends ItemMappingException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public UnknownItemException(String message) {
    super(message, null);
  }
}
