package dev.dynaset.internal.write;

import dev.dynaset.codec.ItemShape;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.schema.KeyAttribute;
import dev.dynaset.schema.TableBinding;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Attributes of items by their stored names. */
final class Attributes {
  private Attributes() {}

  /** The place of an attribute, which the model need not know. */
  static AttributePath path(TableBinding<?, ?> table, String name) {
    ItemShape shape = table.codec().shape();
    return shape.has(name)
        ? AttributePath.of(name, shape.memberOf(name), shape.isSensitive(name))
        : AttributePath.of(name, name, false);
  }

  /** The place of the hash key, which every item has. */
  static AttributePath hashKey(TableBinding<?, ?> table) {
    return path(table, table.schema().key().hash().get(0).name());
  }

  /** The attributes of the key of the table. */
  static Map<String, AttributeValue> key(
      TableBinding<?, ?> table, Map<String, AttributeValue> item) {
    Map<String, AttributeValue> key = new LinkedHashMap<>();
    for (KeyAttribute attribute : table.schema().key().attributes()) {
      AttributeValue value = item.get(attribute.name());
      if (value != null) {
        key.put(attribute.name(), value);
      }
    }
    return key;
  }

  /** Whether an attribute is a part of the key of the table. */
  static boolean isKey(TableBinding<?, ?> table, String name) {
    return table.schema().key().attributes().stream()
        .anyMatch(attribute -> attribute.name().equals(name));
  }
}
