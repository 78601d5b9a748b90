package dev.dynaset;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * A request was refused, since the table has other keys than the model: other names, or other types,
 * or no range key. The message says what the model has, and what DynamoDB says. Correct the model, or
 * the name of the table.
 */
public final class SchemaMismatchException extends DynasetException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public SchemaMismatchException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
