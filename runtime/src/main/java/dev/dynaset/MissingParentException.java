package dev.dynaset;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * An update was not done, since it changes a part of a document, list or map that the item does not
 * have. The message names what may be missing. Set the whole first, or with {@code setIfAbsent} in
 * an update of its own.
 */
public final class MissingParentException extends DynasetException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public MissingParentException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
