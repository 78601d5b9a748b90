package dev.dynaset.processor.generate;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * Lays a generated source out as a person would: one-line Javadoc on one line, constants together,
 * nothing wider than 100 columns. JavaPoet has no say in any of these.
 *
 * <p>All that a compilation generates goes through here. So it takes one line after the other, and
 * looks closely at those only whose last character says that there may be something to do.
 */
final class SourceLayout {
  private static final HexFormat HEX = HexFormat.of();

  private final String[] lines;
  private final StringBuilder text;
  private int next;

  private SourceLayout(String source) {
    this.lines = source.split("\n");
    this.text = new StringBuilder(source.length());
  }

  static String of(String source) {
    SourceLayout layout = new SourceLayout(source);
    while (layout.hasMore()) {
      layout.add(layout.take());
    }
    return ascii(layout.text.toString());
  }

  private boolean hasMore() {
    return next < lines.length;
  }

  private String take() {
    return lines[next++].stripTrailing();
  }

  private void add(String line) {
    switch (line.isEmpty() ? '\n' : line.charAt(line.length() - 1)) {
      case '*' -> addJavadoc(SourceLine.of(line));
      case '(', ',' -> addCode(joined(SourceLine.of(line)));
      case '{' -> addCode(isEmptyBody(line) ? line + take().strip() : line);
      case ';' -> {
        addCode(line);
        skipBlankLineBetweenNumbers(line);
      }
      default -> addCode(line);
    }
  }

  private void addCode(String line) {
    text.append(line.length() <= LongLine.WIDTH ? line : LongLine.broken(line)).append('\n');
  }

  /** Adds the comment that starts on a line, which is its first. */
  private void addJavadoc(SourceLine start) {
    List<String> words = new ArrayList<>();
    for (SourceLine line = SourceLine.of(take()); !line.is("*/"); line = SourceLine.of(take())) {
      words.add(line.is("*") ? "" : line.text().substring(line.indent() + "* ".length()));
    }
    String comment = String.join("\n", words).strip();
    text.append(JavadocLayout.of(start.indentation(), comment)).append('\n');
  }

  /** A declaration of a method on one line, which JavaPoet has broken within the brackets. */
  private String joined(SourceLine line) {
    if (line.parameters() < 0) {
      return line.text();
    }
    int last = next;
    while (last < lines.length && isParameters(lines[last]) && lines[last].endsWith(",")) {
      last++;
    }
    if (last == lines.length || !isParameters(lines[last]) || !lines[last].endsWith(") {")) {
      return line.text();
    }
    StringBuilder declaration = new StringBuilder(line.text());
    String separator = line.text().endsWith("(") ? "" : " ";
    while (next <= last) {
      declaration.append(separator).append(take().strip());
      separator = " ";
    }
    return declaration.toString();
  }

  /** Whether a line can have nothing but parameters. */
  private static boolean isParameters(String line) {
    return line.startsWith(" ")
        && line.indexOf('(') < 0
        && line.indexOf(';') < 0
        && line.indexOf('=') < 0;
  }

  /** Whether a method has nothing in it, as constructors may. */
  private boolean isEmptyBody(String line) {
    return line.endsWith(") {") && hasMore() && SourceLine.of(lines[next]).is("}");
  }

  private void skipBlankLineBetweenNumbers(String line) {
    if (next + 1 < lines.length
        && lines[next].isEmpty()
        && SourceLine.of(line).isNumber()
        && SourceLine.of(lines[next + 1]).isNumber()) {
      next++;
    }
  }

  /** The same to javac, in whatever encoding it writes and reads sources. */
  private static String ascii(String text) {
    int other = firstOther(text, 0);
    if (other == text.length()) {
      return text;
    }
    StringBuilder ascii = new StringBuilder();
    int start = 0;
    while (other < text.length()) {
      ascii.append(text, start, other).append("\\u").append(HEX.toHexDigits(text.charAt(other)));
      start = other + 1;
      other = firstOther(text, start);
    }
    return ascii.append(text, start, other).toString();
  }

  /** The first character that each encoding may have in its own way; or the end. */
  private static int firstOther(String text, int from) {
    int i = from;
    while (i < text.length() && isCommon(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isCommon(char c) {
    return c == '\n' || (c >= ' ' && c <= '~');
  }
}
