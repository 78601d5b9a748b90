package dev.dynaset.internal.item;

import dev.dynaset.schema.KeyAttribute;
import dev.dynaset.schema.TableBinding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What tells an item from all others, however its key is written.
 *
 * @param table the name of its table in DynamoDB
 * @param key the values of its key
 */
public record ItemIdentity(String table, List<Object> key) {
  /** The identity of the item with these attributes, its key among them. */
  public static ItemIdentity of(TableBinding<?, ?> table, Map<String, AttributeValue> attributes) {
    return new ItemIdentity(
        table.name().value(),
        table.schema().key().attributes().stream()
            .map(KeyAttribute::name)
            .map(name -> value(Objects.requireNonNull(attributes.get(name), name)))
            .toList());
  }

  /** Numbers are the same key however they are written: 1, 1.0, 1E0. */
  private static Object value(AttributeValue value) {
    if (value.n() != null) {
      return new BigDecimal(value.n()).stripTrailingZeros();
    }
    return value.s() == null ? value.b() : value.s();
  }
}
