package dev.dynaset;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** There is no item where one was asked for. The message names the table, the index and the key. */
public final class ItemNotFoundException extends DynasetException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public ItemNotFoundException(String message) {
    super(message);
  }

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public ItemNotFoundException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
