package dev.dynaset;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The item that a write has met, for its exception. Exceptions do not take it along when they are
 * serialised.
 *
 * @param key the generated key of the item, or its attributes
 * @param attributes the item as it is stored; empty if there is none
 * @param model makes the model of it
 */
record MetItem(Object key, Map<String, AttributeValue> attributes, Supplier<?> model) {
  private static final MetItem NONE = new MetItem(Map.of(), Map.of(), Map::of);

  /** Keeps a copy of the attributes. */
  MetItem {
    attributes = Map.copyOf(attributes);
  }

  /** An item, or none after deserialisation. */
  static MetItem orNone(@Nullable MetItem item) {
    return item == null ? NONE : item;
  }

  /** The model of the item, if there is one; refuses another class than that of the model. */
  <T> Optional<T> as(Class<T> type) {
    if (attributes.isEmpty()) {
      return Optional.empty();
    }
    Object existing = model.get();
    if (!type.isInstance(existing)) {
      throw new IllegalArgumentException("The model of the item is "
          + existing.getClass().getSimpleName() + ", not " + type.getSimpleName() + ".");
    }
    return Optional.of(type.cast(existing));
  }
}
