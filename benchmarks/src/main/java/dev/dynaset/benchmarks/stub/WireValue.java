package dev.dynaset.benchmarks.stub;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values as DynamoDB's protocol has them, for a writer of JSON. */
final class WireValue {
  private WireValue() {}

  /** DynamoDB tells attributes in an order of its own; that of a HashMap is as good. */
  static Map<String, Object> of(Map<String, AttributeValue> attributes) {
    Map<String, Object> values = new HashMap<>();
    attributes.forEach((name, value) -> values.put(name, of(value)));
    return values;
  }

  private static Map<String, Object> of(AttributeValue value) {
    return switch (value.type()) {
      case S -> Map.of("S", value.s());
      case N -> Map.of("N", value.n());
      case B -> Map.of("B", Base64.getEncoder().encodeToString(value.b().asByteArray()));
      case BOOL -> Map.of("BOOL", value.bool());
      case M -> Map.of("M", of(value.m()));
      case L -> {
        List<Object> elements = new ArrayList<>();
        value.l().forEach(element -> elements.add(of(element)));
        yield Map.of("L", elements);
      }
      default -> throw new IllegalArgumentException("No shape has a " + value.type() + ".");
    };
  }
}
