package dev.dynaset.tests.direct;

import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Writes values as JSON, each time in another way that means the same: with white space, escapes,
 * members in another order, and names that come twice.
 */
public final class Spelling {
  private static final String SHORT_ESCAPES = "\"\\/\b\f\n\r\t";
  private static final String ESCAPED = "\"\\/bfnrt";
  private static final List<String> GAPS =
      List.of("", "", "", "", "", "", " ", "\n", "\t", "\r\n", "   ");
  private static final List<String> DECOYS = List.of(
      "{\"S\":\"decoy\"}",
      "{\"N\":\"-1\"}",
      "{\"NULL\":true}",
      "{\"L\":[{\"M\":{\"a\":{\"BS\":[\"AAAA\"]}}}]}",
      "{\"BOOL\":false}");

  private final Random random;
  private final List<String> odd;

  /** Spells by chance. */
  public Spelling(Random random) {
    this(random, List.of());
  }

  /** Spells by chance, and puts one of others in the place of a value now and then. */
  public Spelling(Random random, List<String> odd) {
    this.random = random;
    this.odd = odd;
  }

  private boolean oneIn(int count) {
    return random.nextInt(count) == 0;
  }

  private String gap() {
    return GAPS.get(random.nextInt(GAPS.size()));
  }

  /** A string in its quotes. */
  public String text(String text) {
    int escapes = oneIn(3) ? 3 : 50;
    StringBuilder spelled = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      boolean isPair = Character.isHighSurrogate(character)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1));
      if (isPair && !oneIn(escapes)) {
        spelled.append(character).append(text.charAt(++i));
      } else if (isPair) {
        spelled.append(hex(character)).append(hex(text.charAt(++i)));
      } else {
        spelled.append(character(character, escapes));
      }
    }
    return spelled.append('"').toString();
  }

  private String character(char character, int escapes) {
    int escape = SHORT_ESCAPES.indexOf(character);
    boolean isForced = character < ' '
        || character == '"'
        || character == '\\'
        || Character.isSurrogate(character);
    if (!isForced && !oneIn(escapes)) {
      return String.valueOf(character);
    }
    return escape >= 0 && !oneIn(3) ? "\\" + ESCAPED.charAt(escape) : hex(character);
  }

  private String hex(char character) {
    return String.format(oneIn(2) ? "\\u%04x" : "\\u%04X", (int) character);
  }

  /** An object of members that are spelled already. */
  public String object(List<String> members) {
    return "{" + gap() + String.join(gap() + "," + gap(), members) + gap() + "}";
  }

  /** An array of elements that are spelled already. */
  public String array(List<String> elements) {
    return "[" + gap() + String.join(gap() + "," + gap(), elements) + gap() + "]";
  }

  /** A member of an object; its value is spelled already. */
  public String member(String name, String value) {
    return text(name) + gap() + ":" + gap() + value;
  }

  /** An attribute map, with names that come twice now and then: the last counts. */
  public String map(Map<String, AttributeValue> map) {
    List<String> members = new ArrayList<>();
    map.forEach((name, value) -> members.add(member(name, value(value))));
    Collections.shuffle(members, random);
    for (String name : map.keySet()) {
      if (oneIn(40)) {
        members.add(0, member(name, DECOYS.get(random.nextInt(DECOYS.size()))));
      }
    }
    return object(members);
  }

  /** An attribute value. */
  public String value(AttributeValue value) {
    if (!odd.isEmpty() && oneIn(100)) {
      return odd.get(random.nextInt(odd.size()));
    }
    return switch (value.type()) {
      case S -> tagged("S", text(value.s()));
      case N -> tagged("N", text(value.n()));
      case B -> tagged("B", binary(value.b()));
      case BOOL -> tagged("BOOL", value.bool().toString());
      case NUL -> tagged("NULL", value.nul().toString());
      case SS -> tagged("SS", array(value.ss(), this::text));
      case NS -> tagged("NS", array(value.ns(), this::text));
      case BS -> tagged("BS", array(value.bs(), Spelling::binary));
      case L -> tagged("L", array(value.l(), this::value));
      case M -> tagged("M", map(value.m()));
      default -> throw new IllegalArgumentException(value.toString());
    };
  }

  private String tagged(String type, String value) {
    return "{" + gap() + '"' + type + '"' + gap() + ":" + gap() + value + gap() + "}";
  }

  private <E> String array(List<E> elements, Function<E, String> spelled) {
    return array(elements.stream().map(spelled).toList());
  }

  private static String binary(SdkBytes bytes) {
    return '"' + Base64.getEncoder().encodeToString(bytes.asByteArrayUnsafe()) + '"';
  }

  /** A response to a Query or a Scan; its items are spelled already. */
  public String page(List<String> items) {
    return response("Items", array(items), items.size());
  }

  /** A response with one member that has the items, and others before it and behind it. */
  public String response(String name, String items, int count) {
    String capacity =
        "{\"TableName\":\"t\",\"CapacityUnits\":2.5,\"Table\":{\"CapacityUnits\":2.5}}";
    List<String> members = new ArrayList<>(List.of(
        member(name, items),
        member("Count", Integer.toString(count)),
        member("ScannedCount", Integer.toString(count + 1)),
        member("Later", "[{\"Items\":[null,1.5e3,\"]}\\\"\"]},{}]"),
        // Of requests about several tables, that of each.
        member("ConsumedCapacity", name.equals("Items") ? capacity : "[" + capacity + "]")));
    Collections.shuffle(members, random);
    return object(members);
  }
}
