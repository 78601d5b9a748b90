package dev.dynaset;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * The table does not exist. The message names it, the region, the endpoint, and where the name
 * comes from.
 */
public final class TableNotFoundException extends DynasetException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public TableNotFoundException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
