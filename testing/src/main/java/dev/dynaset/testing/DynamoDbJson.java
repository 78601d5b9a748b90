package dev.dynaset.testing;

import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as DynamoDB's own protocol, the AWS command line and exports write them. */
final class DynamoDbJson {
  private DynamoDbJson() {}

  static Map<String, AttributeValue> item(@Nullable Object json) {
    Map<String, @Nullable Object> item = JsonValues.object(json, "an item");
    return item.size() == 1 && item.get("Item") instanceof Map<?, ?> exported && !isValue(exported)
        ? map(exported)
        : map(item);
  }

  /** An attribute may be called Item, too. */
  private static boolean isValue(Map<?, ?> object) {
    return object.size() == 1
        && List.of("S", "N", "B", "BOOL", "NULL", "M", "L", "SS", "NS", "BS")
            .contains(object.keySet().iterator().next());
  }

  private static Map<String, AttributeValue> map(@Nullable Object json) {
    Map<String, AttributeValue> map = new LinkedHashMap<>();
    JsonValues.object(json, "an item or M")
        .forEach((name, value) -> map.put(name, value(name, value)));
    return map;
  }

  private static AttributeValue value(String name, @Nullable Object json) {
    if (!(json instanceof Map<?, ?> object) || object.size() != 1) {
      throw new IllegalArgumentException(
          "the attribute '" + name + "' must be an object with one member, its type, as in"
              + " {\"S\": \"text\"}. For plain JSON, use plainJson.");
    }
    Map.Entry<?, ?> only = object.entrySet().iterator().next();
    Object value = only.getValue();
    return switch (Objects.toString(only.getKey())) {
      case "S" -> AttributeValue.fromS(text(name, value));
      case "N" -> AttributeValue.fromN(text(name, value));
      case "B" -> AttributeValue.fromB(bytes(name, value));
      case "BOOL" -> AttributeValue.fromBool(Boolean.valueOf(text(name, value)));
      case "NULL" -> AttributeValue.fromNul(true);
      case "M" -> AttributeValue.fromM(map(value));
      case "L" -> AttributeValue.fromL(each(name, value, element -> value(name, element)));
      case "SS" -> AttributeValue.fromSs(each(name, value, element -> text(name, element)));
      case "NS" -> AttributeValue.fromNs(each(name, value, element -> text(name, element)));
      case "BS" -> AttributeValue.fromBs(each(name, value, element -> bytes(name, element)));
      default ->
        throw new IllegalArgumentException("the attribute '" + name + "' has the type '"
            + only.getKey() + "', which DynamoDB does not have.");
    };
  }

  private static String text(String name, @Nullable Object json) {
    if (json instanceof String || json instanceof Number || json instanceof Boolean) {
      return json.toString();
    }
    throw new IllegalArgumentException("the attribute '" + name + "' holds no text.");
  }

  private static <V> List<V> each(
      String name, @Nullable Object json, Function<@Nullable Object, V> function) {
    if (!(json instanceof List<?> array)) {
      throw new IllegalArgumentException("the attribute '" + name + "' holds no array.");
    }
    List<V> values = new ArrayList<>();
    array.forEach(element -> values.add(function.apply(element)));
    return values;
  }

  private static SdkBytes bytes(String name, @Nullable Object json) {
    try {
      return SdkBytes.fromByteArray(Base64.getDecoder().decode(text(name, json)));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("the attribute '" + name + "' is no base64.", e);
    }
  }
}
