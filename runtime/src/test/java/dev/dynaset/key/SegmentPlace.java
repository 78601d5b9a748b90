package dev.dynaset.key;

import dev.dynaset.sdk.AttributeValues;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Where a segment stands in a key; ~ is the delimiter. */
enum SegmentPlace {
  ALONE("", ""),
  FIRST("", "~{right}"),
  BEHIND_A_LITERAL("ORDER~", ""),
  MIDDLE("ORDER~{left}~", "~{right}"),
  LAST("ORDER~{left}~", ""),
  BEFORE_A_LITERAL("ORDER~", "~END"),
  BEFORE_A_SEGMENT_AT_ONCE("ORDER~", "{right}");

  /** The members that stand before and behind the one that is looked at. */
  static final Map<String, AttributeValue> NEIGHBOURS =
      Map.of("left", AttributeValues.s("\u00E9 1"), "right", AttributeValues.s("\0\uE000"));

  private final String before;
  private final String behind;

  SegmentPlace(String before, String behind) {
    this.before = before;
    this.behind = behind;
  }

  KeyTemplate template(SegmentKind<?> kind, char delimiter) {
    KeyTemplate start = add(KeyTemplate.range(delimiter), before.replace('~', delimiter));
    return add(kind.addTo(start, "it"), behind.replace('~', delimiter));
  }

  private static KeyTemplate add(KeyTemplate start, String declared) {
    KeyTemplate template = start;
    for (String part : declared.split("(?=\\{)|(?<=})", -1)) {
      template = part.startsWith("{")
          ? template.text(part.substring(1, part.length() - 1))
          : template.literal(part);
    }
    return template;
  }

  String key(String text, char delimiter) {
    return made(before, delimiter) + text + made(behind, delimiter);
  }

  private static String made(String declared, char delimiter) {
    return declared
        .replace('~', delimiter)
        .replace("{left}", NEIGHBOURS.get("left").s())
        .replace("{right}", NEIGHBOURS.get("right").s());
  }
}
