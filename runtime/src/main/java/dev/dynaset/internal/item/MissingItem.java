package dev.dynaset.internal.item;

import dev.dynaset.ItemNotFoundException;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.schema.TableBinding;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Says which item is missing, and where it was looked for. */
final class MissingItem {
  private MissingItem() {}

  /**
   * There is no item with a key.
   *
   * @param which what else is said of the item, after a space; empty if nothing is
   */
  static RuntimeException of(
      TableBinding<?, ?> table, Map<String, AttributeValue> key, String which) {
    return new ItemNotFoundException("There is no " + new ItemMapper<>(table).describe(key) + which
        + " in the table '" + table.name().value() + "'.");
  }
}
