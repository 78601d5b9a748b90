package dev.dynaset.processor.generate;

import dev.dynaset.processor.model.AttributeModel;
import java.util.List;
import java.util.regex.Pattern;

/** Names in Javadoc, whatever characters they have. */
final class JavadocText {
  /** Signs of expressions mean nothing to javac or javadoc within {@code}, either. */
  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N} _.$=<>?(),+:;|!'\"#%-]+");

  /** What stands for a character that is not shown. */
  private static final int REPLACEMENT = 0xFFFD;

  private JavadocText() {}

  /** A name or an expression in code font. */
  static String code(String text) {
    return isPlain(text) ? "{@code " + text + "}" : "<code>" + escaped(text) + "</code>";
  }

  /** The names of members in code font: {@code a, b and c}. */
  static String members(List<AttributeModel> attributes) {
    List<String> names =
        attributes.stream().map(attribute -> code(attribute.member())).toList();
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }

  private static boolean isPlain(String text) {
    return PLAIN.matcher(text).matches();
  }

  /**
   * Neither the end of the comment, nor a tag, nor a Unicode escape, all of which javac would act
   * on. Characters that no page can show are replaced, since javadoc takes their numbers for errors.
   */
  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints().forEach(c -> {
      if (Character.isLetterOrDigit(c) || c == ' ' || c == '_' || c == '.' || c == '-') {
        escaped.appendCodePoint(c);
      } else {
        escaped.append("&#").append(isShown(c) ? c : REPLACEMENT).append(';');
      }
    });
    return escaped.toString();
  }

  private static boolean isShown(int c) {
    boolean isCharacter = (c & 0xFFFE) != 0xFFFE && Character.getType(c) != Character.SURROGATE;
    return isCharacter && !Character.isISOControl(c);
  }
}
