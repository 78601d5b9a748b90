package dev.dynaset.processor.generate;

import java.util.ArrayList;
import java.util.List;

/** Lays a Javadoc comment out: on one line if it fits, or as wide as it may be. */
final class JavadocLayout {
  private static final String HANG = "    ";
  /** The tag whose text is a sentence, which is broken as any other. */
  private static final String RETURN = "{@return ";

  private final String lineStart;
  private final StringBuilder text;

  private JavadocLayout(String indent) {
    this.lineStart = "\n" + indent + " * ";
    this.text = new StringBuilder(indent).append("/**");
  }

  /**
   * A comment of these words, in which each tag starts a line. There is no blank line before them:
   * most methods have one, and what is generated is long enough.
   */
  static String of(String indent, String words) {
    String oneLine = indent + "/** " + words + " */";
    if (oneLine.length() <= LongLine.WIDTH && words.indexOf('\n') < 0) {
      return oneLine;
    }
    JavadocLayout layout = new JavadocLayout(indent);
    int start = 0;
    for (int end = words.indexOf("\n@"); end >= 0; end = words.indexOf("\n@", start)) {
      layout.add(words.substring(start, end).stripTrailing());
      start = end + 1;
    }
    layout.add(words.substring(start));
    return layout.text.append('\n').append(indent).append(" */").toString();
  }

  /** Adds what stands before the first tag, or a tag, from which its other lines hang. */
  private void add(String part) {
    String nextLine = part.startsWith("@") ? lineStart + HANG : lineStart;
    int width = LongLine.WIDTH + "\n".length() - nextLine.length();
    int used = 0;
    text.append(lineStart);
    for (String word : words(part)) {
      if (used > 0 && used + 1 + word.length() > width) {
        text.append(nextLine);
        used = 0;
      } else if (used > 0) {
        text.append(' ');
        used++;
      }
      text.append(word);
      used += word.length();
    }
  }

  /** What cannot be broken: blanks within the braces of a tag do not end a word. */
  private static List<String> words(String part) {
    List<String> words = new ArrayList<>();
    int start = 0;
    int braces = 0;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (c == '{' && !part.startsWith(RETURN, i)) {
        braces++;
      } else if (c == '}' && braces > 0) {
        braces--;
      } else if (c <= ' ' && braces == 0) {
        if (start < i) {
          words.add(part.substring(start, i));
        }
        start = i + 1;
      }
    }
    words.add(part.substring(start));
    return words;
  }
}
