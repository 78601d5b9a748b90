package dev.dynaset;

import java.io.Serial;

/**
 * There are several items where one was asked for. The message names the table, the index and the
 * key.
 */
public final class MultipleItemsFoundException extends DynasetException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public MultipleItemsFoundException(String message) {
    super(message);
  }
}
