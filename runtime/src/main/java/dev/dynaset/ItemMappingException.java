package dev.dynaset;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/**
 * An item and its model do not fit: a required attribute is missing, a stored value has another
 * type or does not fit the member, or a member has a value that DynamoDB cannot store. The message
 * names the model, the member and the key.
 */
public sealed class ItemMappingException extends DynasetException permits UnknownItemException {
  @Serial
  private static final long serialVersionUID = 1L;

  /** For the runtime of Dynaset, and for tests of what applications do about it. */
  public ItemMappingException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
