package dev.dynaset;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * What all exceptions of Dynaset are. Exceptions of the AWS SDK that have no equal here pass
 * through unchanged; wrong arguments are {@link IllegalArgumentException} and
 * {@link NullPointerException} at the call that got them.
 *
 * <p>Messages name the model, the table, the index and the key, never any other value; what is
 * marked {@code Sensitive} is shown as {@code ***}.
 */
public class DynasetException extends RuntimeException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public DynasetException(String message) {
    super(message);
  }

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public DynasetException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
