package dev.dynaset;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A query or scan was refused, since the table has no index of that name. The message names both.
 * Create the index, or correct the name in the annotation; an index that is being created is not
 * there yet.
 */
public final class IndexNotFoundException extends DynasetException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public IndexNotFoundException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
