package dev.dynaset;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the text of an expression at its placeholders: {@code #} or {@code :} with letters, digits
 * and {@code _} behind it. What is between them is one token, too.
 */
final class ExpressionTokens {
  private ExpressionTokens() {}

  static List<String> of(String text) {
    List<String> tokens = new ArrayList<>();
    int start = 0;
    int at = 0;
    while (at < text.length()) {
      int end = endOfPlaceholder(text, at);
      if (end == at) {
        at++;
        continue;
      }
      if (start < at) {
        tokens.add(text.substring(start, at));
      }
      tokens.add(text.substring(at, end));
      start = end;
      at = end;
    }
    if (start < at) {
      tokens.add(text.substring(start));
    }
    return tokens;
  }

  /** Whether a text is a placeholder of a name, and nothing else. */
  static boolean isName(String text) {
    return text.startsWith("#") && endOfPlaceholder(text, 0) == text.length();
  }

  /** Whether a text is a placeholder of a value, and nothing else. */
  static boolean isValue(String text) {
    return text.startsWith(":") && endOfPlaceholder(text, 0) == text.length();
  }

  /** Where the placeholder that begins at an index ends; that index, if none does. */
  private static int endOfPlaceholder(String text, int start) {
    char first = text.charAt(start);
    if (first != '#' && first != ':') {
      return start;
    }
    int end = start + 1;
    while (end < text.length() && isWord(text.charAt(end))) {
      end++;
    }
    return end > start + 1 ? end : start;
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
  }
}
