package dev.dynaset;

import java.io.Serial;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A write was not done, since the item has another version than the one that was read, or is gone:
 * somebody else has written it meanwhile. Read the item again and repeat the change.
 */
public final class StaleVersionException extends ConditionFailedException {
  @Serial
  private static final long serialVersionUID = 1L;

  /**
   * For the runtime of Dynaset, and for tests of what applications do about it.
   *
   * @param key the key of the item
   * @param attributes the item that there is, as it is stored; empty if there is none
   * @param item makes the model of it
   */
  public StaleVersionException(
      String message,
      String tableName,
      Object key,
      Map<String, AttributeValue> attributes,
      Supplier<?> item,
      @Nullable Throwable cause) {
    super(message, tableName, key, attributes, item, cause);
  }
}
