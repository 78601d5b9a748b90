package dev.dynaset.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items as DynamoDB's own protocol, the AWS command line and exports write them. */
final class DynamoDbJson {
  private DynamoDbJson() {}

  static Map<String, AttributeValue> item(JsonNode node) {
    JsonNode exported = node.path("Item");
    return map(node.size() == 1 && exported.isObject() && !isValue(exported) ? exported : node);
  }

  /** An attribute may be called Item, too. */
  private static boolean isValue(JsonNode node) {
    return node.size() == 1
        && List.of("S", "N", "B", "BOOL", "NULL", "M", "L", "SS", "NS", "BS")
            .contains(node.fieldNames().next());
  }

  private static Map<String, AttributeValue> map(JsonNode object) {
    if (!object.isObject()) {
      throw new IllegalArgumentException(
          "an item or M must be an object, but is " + object.getNodeType() + ".");
    }
    Map<String, AttributeValue> map = new LinkedHashMap<>();
    object
        .fields()
        .forEachRemaining(
            member -> map.put(member.getKey(), value(member.getKey(), member.getValue())));
    return map;
  }

  private static AttributeValue value(String name, JsonNode node) {
    if (!node.isObject() || node.size() != 1) {
      throw new IllegalArgumentException(
          "the attribute '" + name + "' must be an object with one member, its type, as in"
              + " {\"S\": \"text\"}. For plain JSON, use plainJson.");
    }
    String type = node.fieldNames().next();
    JsonNode value = node.get(type);
    return switch (type) {
      case "S" -> AttributeValue.fromS(value.asText());
      case "N" -> AttributeValue.fromN(value.asText());
      case "B" -> AttributeValue.fromB(bytes(name, value));
      case "BOOL" -> AttributeValue.fromBool(value.asBoolean());
      case "NULL" -> AttributeValue.fromNul(true);
      case "M" -> AttributeValue.fromM(map(value));
      case "L" -> AttributeValue.fromL(each(value, element -> value(name, element)));
      case "SS" -> AttributeValue.fromSs(each(value, JsonNode::asText));
      case "NS" -> AttributeValue.fromNs(each(value, JsonNode::asText));
      case "BS" -> AttributeValue.fromBs(each(value, element -> bytes(name, element)));
      default ->
        throw new IllegalArgumentException("the attribute '" + name + "' has the type '" + type
            + "', which DynamoDB does not have.");
    };
  }

  private static <V> List<V> each(JsonNode array, Function<JsonNode, V> function) {
    List<V> values = new ArrayList<>();
    array.forEach(element -> values.add(function.apply(element)));
    return values;
  }

  private static SdkBytes bytes(String name, JsonNode base64) {
    try {
      return SdkBytes.fromByteArray(base64.binaryValue());
    } catch (IOException e) {
      throw new IllegalArgumentException("the attribute '" + name + "' is no base64.", e);
    }
  }
}
