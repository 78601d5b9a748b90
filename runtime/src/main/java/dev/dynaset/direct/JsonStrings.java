package dev.dynaset.direct;

import java.nio.charset.StandardCharsets;

/** Makes texts of the bytes between the quotes of a string, whose spelling was checked before. */
final class JsonStrings {
  private static final int HEX = 16;

  private JsonStrings() {}

  /** A string without escapes whose characters are of one byte. */
  static String ascii(byte[] body, int start, int length) {
    return new String(body, start, length, StandardCharsets.ISO_8859_1);
  }

  static String decode(byte[] body, int start, int length) {
    int end = start + length;
    int escape = escape(body, start, end);
    if (escape == end) {
      return new String(body, start, length, StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder(length);
    int from = start;
    while (escape < end) {
      text.append(new String(body, from, escape - from, StandardCharsets.UTF_8));
      if (body[escape + 1] == 'u') {
        text.append((char) hex(body, escape + 2));
        from = escape + 6;
      } else {
        text.append(character(body[escape + 1]));
        from = escape + 2;
      }
      escape = escape(body, from, end);
    }
    return text.append(new String(body, from, end - from, StandardCharsets.UTF_8))
        .toString();
  }

  private static int escape(byte[] body, int from, int end) {
    int at = from;
    while (at < end && body[at] != '\\') {
      at++;
    }
    return at;
  }

  /** The number of the four digits at a place; negative if one is no digit. */
  static int hex(byte[] body, int at) {
    int number = 0;
    for (int i = at; i < at + 4; i++) {
      int digit = i < body.length ? Character.digit(body[i], HEX) : -1;
      if (digit < 0) {
        return -1;
      }
      number = number * HEX + digit;
    }
    return number;
  }

  private static char character(byte escaped) {
    return switch (escaped) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> (char) escaped;
    };
  }
}
