package dev.dynaset.processor.generate;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Breaks a line of code that is too long where a person would: behind a sign of assignment, before
 * the interface of a class, at the name or the parameters of a method, or behind a comma.
 */
final class LongLine {
  private static final int WIDTH = 100;
  private static final String INDENT = "    ";

  /** A declaration; its second group is the name with the bracket behind it. */
  private static final Pattern METHOD =
      Pattern.compile("( *(?:public|protected|private)[^(=]* )([^ (]+\\()[^(]*\\) \\{");

  private LongLine() {}

  /** The line, or the lines that are made of it. */
  static String broken(String line) {
    return broken(line, " ".repeat(line.length() - line.stripLeading().length()) + INDENT);
  }

  private static String broken(String line, String indent) {
    String code = line.strip();
    if (line.length() <= WIDTH || code.startsWith("*") || code.startsWith("/")) {
      return line;
    }
    int at = breakAt(line);
    if (at < 0) {
      return line;
    }
    return line.substring(0, at).stripTrailing() + "\n"
        + broken(indent + line.substring(at).strip(), indent);
  }

  private static int breakAt(String line) {
    int assignment = line.indexOf(" = ");
    if (assignment > 0 && isCode(line, assignment)) {
      return assignment + " = ".length();
    }
    int implemented = line.indexOf(" implements ");
    if (implemented > 0) {
      return implemented;
    }
    // Not the one that the line starts with, since it is broken there already.
    int choice = line.indexOf(" : ", line.length() - line.stripLeading().length());
    if (line.contains(" ? ") && choice > 0 && isCode(line, choice)) {
      return choice;
    }
    int method = methodBreak(line);
    return method > 0 ? method : outermostComma(line);
  }

  /** Where the declaration of a method can be broken so that its first part fits; or -1. */
  private static int methodBreak(String line) {
    Matcher method = METHOD.matcher(line);
    if (!method.matches()) {
      return -1;
    }
    boolean hasParameters = !line.endsWith("() {");
    int at = hasParameters ? method.end(2) : method.start(2);
    return at <= WIDTH ? at : -1;
  }

  /** The position behind the last comma of those that are nested least. */
  private static int outermostComma(String line) {
    int best = -1;
    int bestDepth = Integer.MAX_VALUE;
    int depth = 0;
    for (int i = 0; i < WIDTH; i++) {
      if (!isCode(line, i)) {
        continue;
      }
      char c = line.charAt(i);
      if (c == '(' || c == '<') {
        depth++;
      } else if (c == ')' || (c == '>' && line.charAt(i - 1) != '-')) {
        depth--;
      } else if (c == ',' && line.startsWith(", ", i) && depth <= bestDepth) {
        best = i + 1;
        bestDepth = depth;
      }
    }
    return best;
  }

  /** Whether it is not within a string. */
  private static boolean isCode(String line, int position) {
    boolean inString = false;
    for (int i = 0; i < position; i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        inString = !inString;
      }
    }
    return !inString;
  }
}
