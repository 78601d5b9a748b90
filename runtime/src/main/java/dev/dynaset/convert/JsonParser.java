package dev.dynaset.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads JSON as RFC 8259 has it, and nothing else: objects as M, arrays as L, and numbers as they
 * are spelled. Its messages say where, and do not quote the text.
 */
final class JsonParser {
  private static final int MAX_DEPTH = 100;

  private final String text;
  private int at;
  private int depth;

  private JsonParser(String text) {
    this.text = text;
  }

  static AttributeValue parse(String text) {
    JsonParser parser = new JsonParser(text);
    AttributeValue value = parser.value();
    if (parser.next() != '\0') {
      throw parser.malformed("more after the end of its value");
    }
    return value;
  }

  /** The next character that is no blank, which is not taken; NUL at the end. */
  private char next() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return peek();
  }

  private char peek() {
    if (at == text.length()) {
      return '\0';
    }
    if (text.charAt(at) == '\0') {
      throw malformed("a control character");
    }
    return text.charAt(at);
  }

  private AttributeValue value() {
    return switch (next()) {
      case '{' -> nested(this::object);
      case '[' -> nested(this::array);
      case '"' -> AttributeValue.fromS(string());
      case 't' -> word("true", AttributeValue.fromBool(true));
      case 'f' -> word("false", AttributeValue.fromBool(false));
      case 'n' -> word("null", AttributeValue.fromNul(true));
      case '\0' -> throw malformed("no end");
      default -> AttributeValue.fromN(number());
    };
  }

  private AttributeValue nested(java.util.function.Supplier<AttributeValue> content) {
    if (depth == MAX_DEPTH) {
      throw malformed("more than " + MAX_DEPTH + " levels");
    }
    depth++;
    at++;
    AttributeValue value = content.get();
    depth--;
    return value;
  }

  private AttributeValue word(String word, AttributeValue value) {
    if (!text.startsWith(word, at)) {
      throw malformed("a word that JSON does not have");
    }
    at += word.length();
    return value;
  }

  private AttributeValue object() {
    Map<String, AttributeValue> members = new LinkedHashMap<>();
    if (takes('}')) {
      return AttributeValue.fromM(members);
    }
    do {
      if (next() != '"') {
        throw malformed("no name of a member");
      }
      String name = string();
      require(takes(':'), "no colon after a name");
      if (members.put(name, value()) != null) {
        throw malformed("two members of the same name");
      }
    } while (takes(','));
    require(takes('}'), "no end of an object");
    return AttributeValue.fromM(members);
  }

  private AttributeValue array() {
    List<AttributeValue> elements = new ArrayList<>();
    if (takes(']')) {
      return AttributeValue.fromL(elements);
    }
    do {
      elements.add(value());
    } while (takes(','));
    require(takes(']'), "no end of an array");
    return AttributeValue.fromL(elements);
  }

  private String number() {
    int start = at;
    at += peek() == '-' ? 1 : 0;
    if (peek() == '0') {
      at++;
    } else {
      digits();
    }
    if (peek() == '.') {
      at++;
      digits();
    }
    if (peek() == 'e' || peek() == 'E') {
      at++;
      at += peek() == '-' || peek() == '+' ? 1 : 0;
      digits();
    }
    return text.substring(start, at);
  }

  private void digits() {
    require(isDigit(), "something that is no value");
    while (isDigit()) {
      at++;
    }
  }

  private boolean isDigit() {
    return peek() >= '0' && peek() <= '9';
  }

  private String string() {
    StringBuilder string = new StringBuilder();
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      char c = text.charAt(at++);
      require(c >= ' ', "a control character");
      string.append(c == '\\' ? escaped() : c);
    }
    require(at < text.length(), "no end of a string");
    at++;
    return requireWhole(string.toString());
  }

  private char escaped() {
    require(at < text.length(), "no end of a string");
    char c = text.charAt(at++);
    if (c == 'u') {
      return unicode();
    }
    int index = "\"\\/bfnrt".indexOf(c);
    require(index >= 0, "an escape that JSON does not have");
    return "\"\\/\b\f\n\r\t".charAt(index);
  }

  private char unicode() {
    require(at + 4 <= text.length(), "no end of a string");
    int c = 0;
    for (int end = at + 4; at < end; at++) {
      int digit = "0123456789abcdef".indexOf(Character.toLowerCase(text.charAt(at)));
      require(digit >= 0, "an escape that JSON does not have");
      c = c * 16 + digit;
    }
    return (char) c;
  }

  /** UTF-8 has no halves of characters. */
  static String requireWhole(String text) {
    if (text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      throw new IllegalArgumentException("it has half of a character");
    }
    return text;
  }

  private boolean takes(char c) {
    boolean found = next() == c;
    at += found ? 1 : 0;
    return found;
  }

  private void require(boolean condition, String found) {
    if (!condition) {
      throw malformed(found);
    }
  }

  private IllegalArgumentException malformed(String found) {
    return new IllegalArgumentException(
        "it is not JSON: there is " + found + " at character " + at);
  }
}
