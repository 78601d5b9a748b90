package dev.dynaset;

import java.io.Serial;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A write may have been done or not: an attempt to send it had no response, and nothing that came
 * back since then tells. The AWS SDK sends a request again when a connection breaks or a server
 * fails; by then DynamoDB may have done it.
 *
 * <p>Read the item, and decide whether the write is still to be done. A write of which that cannot
 * be seen, such as an increment, is sent with {@code onceOnly()}.
 */
public class WriteOutcomeUnknownException extends DynasetException {
  @Serial
  private static final long serialVersionUID = 1L;

  private final String tableName;
  private final transient @Nullable MetItem met;

  /**
   * For the runtime of Dynaset, and for tests of what applications do about it.
   *
   * @param key the key of the item
   * @param attributes the item that stood in the way of the last attempt, as it is stored; empty if
   *     there was none, or no response brought it
   * @param item makes the model of it
   */
  public WriteOutcomeUnknownException(
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

  /** The name of the table in DynamoDB; of a transaction, all names. */
  public final String tableName() {
    return tableName;
  }

  /**
   * The generated key of the item, or its attributes, if they do not fit the model; an empty map of a
   * transaction, and after deserialisation.
   */
  public final Object key() {
    return MetItem.orNone(met).key();
  }

  /**
   * The item that stood in the way of the last attempt, which may be what an attempt before has
   * written; empty if there was none, if no response brought it, and after deserialisation.
   *
   * @throws IllegalArgumentException if the item is of another model
   * @throws ItemMappingException if the item does not fit the model
   */
  public final <T> Optional<T> item(Class<T> model) {
    return MetItem.orNone(met).as(model);
  }

  /** That item as it is stored; empty where {@link #item} is. */
  public final Map<String, AttributeValue> attributes() {
    return MetItem.orNone(met).attributes();
  }
}
