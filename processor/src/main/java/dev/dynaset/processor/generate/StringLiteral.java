package dev.dynaset.processor.generate;

import com.squareup.javapoet.CodeBlock;
import java.util.Locale;

/**
 * String literals of any text. JavaPoet's own break at characters that it takes for line ends, such
 * as U+2028.
 */
final class StringLiteral {
  private StringLiteral() {}

  static CodeBlock of(String text) {
    StringBuilder literal = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        literal.append('\\').append(c);
      } else if (c >= ' ' && c <= '~') {
        literal.append(c);
      } else {
        literal.append(escape(c));
      }
    }
    return CodeBlock.of("$L", literal.append('"'));
  }

  /** Octal for control characters: javac reads Unicode escapes before it looks for line ends. */
  private static String escape(char c) {
    return String.format(Locale.ROOT, c < ' ' ? "\\%03o" : "\\u%04x", (int) c);
  }
}
