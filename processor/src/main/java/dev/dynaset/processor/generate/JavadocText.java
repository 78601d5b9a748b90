package dev.dynaset.processor.generate;

import java.util.regex.Pattern;

/** Names in Javadoc, whatever characters they have. */
final class JavadocText {
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} _.$-]+");

  private JavadocText() {}

  /** A name or an expression in code font. */
  static String code(String text) {
    return isPlain(text) ? "{@code " + text + "}" : "<code>" + escaped(text) + "</code>";
  }

  private static boolean isPlain(String text) {
    // Expressions of plain names have these as well; none of them means anything to javac or
    // javadoc within {@code}.
    return PLAIN.matcher(text.replaceAll("[=<>?(),]", " ")).matches();
  }

  /**
   * Neither the end of the comment, nor a tag, nor a Unicode escape, all of which javac would act
   * on.
   */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> {
      if (Character.isLetterOrDigit(c) || c == ' ' || c == '_' || c == '.' || c == '-') {
        escaped.appendCodePoint(c);
      } else {
        escaped.append("&#").append(c).append(';');
      }
    });
    return escaped.toString();
  }
}
