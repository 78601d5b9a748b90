package dev.dynaset;

import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A write was not done, since the item that there is does not meet its condition. It holds that
 * item: DynamoDB returns it with the failure.
 */
public class ConditionFailedException extends DynasetException {
  @Serial
  private static final long serialVersionUID = 1L;

  private final String tableName;
  private final transient @Nullable MetItem met;

  /**
   * For the runtime of Dynaset, and for tests of what applications do about it.
   *
   * @param key the key of the item
   * @param attributes the item that there is, as it is stored; empty if there is none
   * @param item makes the model of it
   */
  public ConditionFailedException(
      String message,
      String tableName,
      Object key,
      Map<String, AttributeValue> attributes,
      Supplier<?> item,
      @Nullable Throwable cause) {
    super(message, cause);
    this.tableName = tableName;
    this.met = new MetItem(key, attributes, item);
  }

  /** The name of the table in DynamoDB. */
  public String tableName() {
    return tableName;
  }

  /**
   * The generated key of the item, or its attributes, if they do not fit the model; an empty map
   * after deserialisation.
   */
  public Object key() {
    return MetItem.orNone(met).key();
  }

  /**
   * The item that there is, or empty if there is none. Empty after deserialisation.
   *
   * @throws IllegalArgumentException if the item is of another model
   * @throws ItemMappingException if the item does not fit the model
   */
  public <T> Optional<T> item(Class<T> model) {
    return MetItem.orNone(met).as(model);
  }

  /** The item that there is, as it is stored; empty if there is none, and after deserialisation. */
  public Map<String, AttributeValue> attributes() {
    return MetItem.orNone(met).attributes();
  }
}
