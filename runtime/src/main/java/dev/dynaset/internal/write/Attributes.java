package dev.dynaset.internal.write;

import dev.dynaset.codec.ItemShape;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.schema.KeyAttribute;
import dev.dynaset.schema.TableBinding;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
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

  /** The version of an item: 0 if it has none yet, empty if the model has no versions. */
  static OptionalLong version(TableBinding<?, ?> table, Map<String, AttributeValue> item) {
    @Nullable String name = table.schema().special().version();
    if (name == null) {
      return OptionalLong.empty();
    }
    AttributeValue value = item.get(name);
    return OptionalLong.of(
        value == null || value.n() == null ? 0 : new BigDecimal(value.n()).longValue());
  }
}
