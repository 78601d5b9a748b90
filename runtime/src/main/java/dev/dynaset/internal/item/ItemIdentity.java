package dev.dynaset.internal.item;

import dev.dynaset.schema.KeyAttribute;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.TableBinding;
import java.math.BigDecimal;
import java.util.ArrayList;
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
    KeySchema schema = table.schema().key();
    List<Object> key = new ArrayList<>(schema.hash().size() + schema.range().size());
    addTo(key, schema.hash(), attributes);
    addTo(key, schema.range(), attributes);
    return new ItemIdentity(table.name().value(), key);
  }

  private static void addTo(
      List<Object> key, List<KeyAttribute> parts, Map<String, AttributeValue> attributes) {
    for (KeyAttribute part : parts) {
      key.add(value(Objects.requireNonNull(attributes.get(part.name()), part.name())));
    }
  }

  /** Numbers are the same key however they are written: 1, 1.0, 1E0. */
  private static Object value(AttributeValue value) {
    if (value.n() != null) {
      return new BigDecimal(value.n()).stripTrailingZeros();
    }
    return value.s() == null ? value.b() : value.s();
  }
}
