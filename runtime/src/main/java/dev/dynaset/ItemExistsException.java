package dev.dynaset;

import java.io.Serial;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An item could not be created, since there is one with its key.
 */
public final class ItemExistsException extends ConditionFailedException {
  @Serial
  private static final long serialVersionUID = 1L;

  /**
   * For the runtime of Dynaset, and for tests of what applications do about it.
   *
   * @param key the key of the item
   * @param attributes the item that there is, as it is stored; empty if there is none
   * @param item makes the model of it
   */
  public ItemExistsException(
      String message,
      String tableName,
      Object key,
      Map<String, AttributeValue> attributes,
      Supplier<?> item,
      @Nullable Throwable cause) {
    super(message, tableName, key, attributes, item, cause);
  }
}
