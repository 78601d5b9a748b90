package dev.dynaset.internal.token;

import dev.dynaset.query.Query;
import dev.dynaset.schema.KeyAttribute;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The key from which DynamoDB reads on: that of the index, if there is one, and of the table. */
public final class StartKey {
  private StartKey() {}

  /** Its attributes, in the order of the keys. */
  public static Set<KeyAttribute> attributes(Query<?> query) {
    Set<KeyAttribute> keys = new LinkedHashSet<>(query.key().attributes());
    keys.addAll(query.table().schema().key().attributes());
    return keys;
  }

  /** The place behind an item. */
  public static Place behind(Map<String, AttributeValue> item, Query<?> query) {
    return Place.behind(part(item, attributes(query)));
  }

  /** The key of the table in an item. */
  public static Map<String, AttributeValue> ofTable(
      Map<String, AttributeValue> item, Query<?> query) {
    return part(item, query.table().schema().key().attributes());
  }

  private static Map<String, AttributeValue> part(
      Map<String, AttributeValue> item, Iterable<KeyAttribute> attributes) {
    Map<String, AttributeValue> key = new LinkedHashMap<>();
    for (KeyAttribute attribute : attributes) {
      String name = attribute.name();
      key.put(name, Objects.requireNonNull(item.get(name), name));
    }
    return key;
  }
}
