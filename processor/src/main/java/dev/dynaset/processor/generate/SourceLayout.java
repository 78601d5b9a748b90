package dev.dynaset.processor.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lays a generated source out as a person would: one-line Javadoc on one line, constants together,
 * nothing wider than 100 columns. JavaPoet has no say in any of these.
 */
final class SourceLayout {
  private static final int WIDTH = 100;
  private static final String HANG = "    ";
  private static final Pattern JAVADOC =
      Pattern.compile("^( *)/\\*\\*\\n((?: *\\* ?[^\\n]*\\n)*?) *\\*/$", Pattern.MULTILINE);
  private static final Pattern JAVADOC_LINE = Pattern.compile("(?m)^ *\\* ?");
  private static final Pattern BLOCK_TAG = Pattern.compile("\\s*\\n(?=@)");
  private static final Pattern CONSTANTS_APART = Pattern.compile(
      "(?m)^( *(?:private )?static final int [^\\n]*;)\\n\\n(?= *(?:private )?static final int )");
  private static final Pattern WIDE_CLASS =
      Pattern.compile("(?m)^([^\\n]*\\bclass \\S+) (extends [^\\n]*)$");
  /** Blanks, but not those within the braces of a tag. */
  private static final Pattern WORD_END = Pattern.compile("\\s+(?![^{}]*\\})");

  /** JavaPoet breaks these within the brackets. */
  private static final Pattern BROKEN_METHOD = Pattern.compile(
      "(?m)^( *(?:public|protected|private) [^\\n(=]*\\([^\\n(]*)\\n +([^\\n(;=]*\\) \\{)$");

  private static final Pattern TRAILING_BLANKS = Pattern.compile("(?m) +$");

  private SourceLayout() {}

  static String of(String source) {
    String text = JAVADOC.matcher(source).replaceAll(SourceLayout::javadoc);
    text = CONSTANTS_APART.matcher(text).replaceAll("$1\n");
    text = WIDE_CLASS.matcher(text).replaceAll(SourceLayout::wideClass);
    text = BROKEN_METHOD.matcher(text).replaceAll(SourceLayout::joined);
    text = TRAILING_BLANKS.matcher(text).replaceAll("");
    return ascii(text.lines().map(LongLine::broken).collect(Collectors.joining("\n", "", "\n")));
  }

  /** The same to javac, in whatever encoding it writes and reads sources. */
  private static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c >= ' ' && c <= '~')) {
        ascii.append(c);
      } else {
        ascii.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    return ascii.toString();
  }

  private static String javadoc(MatchResult match) {
    String indent = match.group(1);
    String words = JAVADOC_LINE.matcher(match.group(2)).replaceAll("").strip();
    String oneLine = indent + "/** " + words + " */";
    if (!words.contains("\n") && oneLine.length() <= WIDTH) {
      return Matcher.quoteReplacement(oneLine);
    }
    String margin = indent + " * ";
    String text = BLOCK_TAG
        .splitAsStream(words)
        .map(part -> part.startsWith("@")
            // The lines of a tag hang from it.
            ? String.join(
                "\n" + margin + HANG, wrapped(part, WIDTH - margin.length() - HANG.length()))
            : String.join("\n" + margin, wrapped(part, WIDTH - margin.length())))
        .collect(Collectors.joining("\n" + indent + " *\n" + margin));
    return Matcher.quoteReplacement(indent + "/**\n" + margin + text + "\n" + indent + " */");
  }

  private static List<String> wrapped(String words, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : WORD_END.split(words, -1)) {
      if (!line.isEmpty() && line.length() + 1 + word.length() > width) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }

  private static String joined(MatchResult match) {
    String separator = match.group(1).endsWith("(") ? "" : " ";
    return Matcher.quoteReplacement(match.group(1) + separator + match.group(2));
  }

  private static String wideClass(MatchResult match) {
    String indent =
        " ".repeat(match.group(1).length() - match.group(1).stripLeading().length());
    String line = match.group();
    return Matcher.quoteReplacement(
        line.length() <= WIDTH ? line : match.group(1) + "\n" + indent + "    " + match.group(2));
  }
}
