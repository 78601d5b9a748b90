package dev.dynaset.examples.steps;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;

/** Attribute names and values as people read them. */
final class Values {
  private static final Pattern PLACEHOLDER = Pattern.compile("[#:]\\w+");

  /** Ends ranges of keys that are made of members; it has no picture. */
  private static final String LAST_CHARACTER = Character.toString(Character.MAX_CODE_POINT);

  private Values() {}

  /** An expression with the names and values in place of their placeholders. */
  static String inserted(
      String expression, Map<String, String> names, Map<String, AttributeValue> values) {
    return PLACEHOLDER.matcher(expression).replaceAll(found -> {
      String placeholder = found.group();
      String name = names.get(placeholder);
      AttributeValue value = values.get(placeholder);
      String text = name != null ? name : value != null ? text(value) : placeholder;
      return Matcher.quoteReplacement(text);
    });
  }

  /** An item or a key; sorted, since the SDK's maps have no order. */
  static String text(Map<String, AttributeValue> attributes) {
    return new TreeMap<>(attributes)
        .entrySet().stream()
            .map(attribute -> attribute.getKey() + "=" + text(attribute.getValue()))
            .collect(Collectors.joining(", ", "{", "}"));
  }

  static String keys(List<KeySchemaElement> keys) {
    return keys.stream()
        .map(KeySchemaElement::attributeName)
        .collect(Collectors.joining(", ", "(", ")"));
  }

  private static String text(AttributeValue value) {
    return switch (value.type()) {
      case S -> '"' + value.s().replace(LAST_CHARACTER, "U+10FFFF") + '"';
      case N -> value.n();
      case BOOL -> value.bool().toString();
      case NUL -> "null";
      default -> value.toString();
    };
  }
}
