package dev.dynaset.internal.token;

import dev.dynaset.query.Query;
import dev.dynaset.schema.KeyAttribute;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The places behind some items of one source. Of each item it keeps the key attributes that the
 * query does not fix, and nothing else.
 */
public final class ItemPlaces {
  private final PlaceFormat format;
  private final int size;
  private final AttributeValue[] values;

  private ItemPlaces(PlaceFormat format, int size, AttributeValue[] values) {
    this.format = format;
    this.size = size;
    this.values = values;
  }

  /** The places behind items of a source, which is a query of its own. */
  public static ItemPlaces of(Query<?> source, List<Map<String, AttributeValue>> items) {
    PlaceFormat format = new PlaceFormat(source);
    List<KeyAttribute> open = format.open();
    AttributeValue[] values = new AttributeValue[items.size() * open.size()];
    int next = 0;
    for (Map<String, AttributeValue> item : items) {
      for (KeyAttribute attribute : open) {
        values[next++] = Objects.requireNonNull(item.get(attribute.name()), attribute.name());
      }
    }
    return new ItemPlaces(format, items.size(), values);
  }

  /** How many items there are. */
  public int size() {
    return size;
  }

  /** The place behind one of the items. */
  public Place behind(int index) {
    Map<String, AttributeValue> key = new HashMap<>(format.fixed());
    int next = Objects.checkIndex(index, size) * format.open().size();
    for (KeyAttribute attribute : format.open()) {
      key.put(attribute.name(), values[next++]);
    }
    return Place.behind(key);
  }
}
