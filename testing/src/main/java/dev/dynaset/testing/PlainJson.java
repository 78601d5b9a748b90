package dev.dynaset.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as people write them. */
final class PlainJson {
  private PlainJson() {}

  static Map<String, AttributeValue> item(JsonNode node) {
    if (!node.isObject()) {
      throw new IllegalArgumentException(
          "an item must be an object, but is " + node.getNodeType() + ".");
    }
    return map(node);
  }

  private static Map<String, AttributeValue> map(JsonNode object) {
    Map<String, AttributeValue> map = new LinkedHashMap<>();
    object.fields().forEachRemaining(member -> {
      if (!member.getValue().isNull()) {
        map.put(member.getKey(), value(member.getValue()));
      }
    });
    return map;
  }

  private static AttributeValue value(JsonNode node) {
    return switch (node.getNodeType()) {
      case STRING -> AttributeValue.fromS(node.textValue());
      case NUMBER -> AttributeValue.fromN(node.asText());
      case BOOLEAN -> AttributeValue.fromBool(node.booleanValue());
      case NULL -> AttributeValue.fromNul(true);
      case ARRAY -> AttributeValue.fromL(list(node));
      case OBJECT -> AttributeValue.fromM(map(node));
      default ->
        throw new IllegalArgumentException("a value cannot be " + node.getNodeType() + ".");
    };
  }

  private static List<AttributeValue> list(JsonNode array) {
    List<AttributeValue> list = new ArrayList<>();
    array.forEach(element -> list.add(value(element)));
    return list;
  }
}
