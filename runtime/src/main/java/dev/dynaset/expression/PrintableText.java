package dev.dynaset.expression;

/**
 * Text of items as messages and logs have it. A key may come from a stranger: a line break in it
 * would forge a line of a log, and a character that turns the direction of text would show another
 * key than there is.
 */
public final class PrintableText {
  private PrintableText() {}

  /**
   * The text with escapes instead of what is not seen as itself: control characters, line and
   * paragraph separators, format characters such as those for bidirectional text, and halves of
   * characters. {@code \n}, {@code \r} and {@code \t} are written so, all others as {@code \}{@code
   * u202e}.
   */
  public static String of(String text) {
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (!isSeen(character)) {
        return escaped(text, at);
      }
      at += Character.charCount(character);
    }
    return text;
  }

  private static String escaped(String text, int start) {
    StringBuilder escaped = new StringBuilder(text.length() + 16).append(text, 0, start);
    int at = start;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      if (isSeen(character)) {
        escaped.appendCodePoint(character);
      } else {
        escape(escaped, character);
      }
      at += Character.charCount(character);
    }
    return escaped.toString();
  }

  private static boolean isSeen(int character) {
    // The last two of each plane are no characters, and the very last ends ranges of keys.
    if ((character & 0xFFFE) == 0xFFFE) {
      return false;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE -> false;
      default -> true;
    };
  }

  private static void escape(StringBuilder escaped, int character) {
    switch (character) {
      case '\n' -> escaped.append("\\n");
      case '\r' -> escaped.append("\\r");
      case '\t' -> escaped.append("\\t");
      default -> {
        for (char unit : Character.toChars(character)) {
          escaped.append("\\u");
          for (int shift = 12; shift >= 0; shift -= 4) {
            escaped.append(Character.forDigit(unit >> shift & 0xF, 16));
          }
        }
      }
    }
  }
}
