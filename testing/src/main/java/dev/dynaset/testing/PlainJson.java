package dev.dynaset.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as people write them. */
final class PlainJson {
  private PlainJson() {}

  static Map<String, AttributeValue> item(@Nullable Object json) {
    return map(JsonValues.object(json, "an item"));
  }

  private static Map<String, AttributeValue> map(Map<String, @Nullable Object> object) {
    Map<String, AttributeValue> map = new LinkedHashMap<>();
    object.forEach((name, value) -> {
      if (value != null) {
        map.put(name, value(value));
      }
    });
    return map;
  }

  private static AttributeValue value(@Nullable Object json) {
    if (json == null) {
      return AttributeValue.fromNul(true);
    } else if (json instanceof String text) {
      return AttributeValue.fromS(text);
    } else if (json instanceof Number number) {
      return AttributeValue.fromN(number.toString());
    } else if (json instanceof Boolean bool) {
      return AttributeValue.fromBool(bool);
    } else if (json instanceof List<?> array) {
      return AttributeValue.fromL(list(array));
    }
    return AttributeValue.fromM(map(JsonValues.object(json, "a value")));
  }

  private static List<AttributeValue> list(List<?> array) {
    List<AttributeValue> list = new ArrayList<>();
    array.forEach(element -> list.add(value(element)));
    return list;
  }
}
