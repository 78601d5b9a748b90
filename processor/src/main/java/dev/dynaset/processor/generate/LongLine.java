package dev.dynaset.processor.generate;

/**
 * Breaks a line of code that is too long where a person would: before the superclass or the
 * interface of a class, behind a sign of assignment, at the name or the parameters of a method,
 * before the only argument of a call, or behind a comma.
 */
final class LongLine {
  static final int WIDTH = 100;
  private static final String INDENT = "    ";

  private LongLine() {}

  /** The line, or the lines that are made of it. */
  static String broken(String line) {
    if (line.length() <= WIDTH) {
      return line;
    }
    String nextIndent = SourceLine.of(line).indentation() + INDENT;
    int superclass = superclass(line);
    return superclass > 0
        ? line.substring(0, superclass) + "\n" + broken(nextIndent + line.substring(superclass + 1))
        : broken(line, nextIndent);
  }

  /** The blank before the superclass of a class; or -1. */
  private static int superclass(String line) {
    int keyword = line.indexOf("class ");
    int end = line.indexOf(' ', keyword + "class ".length());
    boolean hasSuperclass = keyword >= 0 && line.startsWith(" extends ", end);
    return hasSuperclass && isCode(line, keyword) ? end : -1;
  }

  private static String broken(String line, String nextIndent) {
    String code = line.strip();
    if (line.length() <= WIDTH || code.startsWith("*") || code.startsWith("/")) {
      return line;
    }
    int indent = SourceLine.of(line).indent();
    int at = breakAt(line, indent);
    // What a line starts with is broken there already.
    if (at <= indent) {
      return line;
    }
    return line.substring(0, at).stripTrailing() + "\n"
        + broken(nextIndent + line.substring(at).strip(), nextIndent);
  }

  private static int breakAt(String line, int indent) {
    int assignment = line.indexOf(" = ");
    if (assignment > 0 && isCode(line, assignment)) {
      return assignment + " = ".length();
    }
    int implemented = line.indexOf(" implements ");
    if (implemented > indent) {
      return implemented;
    }
    int choice = line.indexOf(" : ", indent);
    if (line.contains(" ? ") && choice > 0 && isCode(line, choice)) {
      return choice;
    }
    int method = methodBreak(line);
    if (method > 0) {
      return method;
    }
    int argument = soleArgument(line);
    return argument > 0 ? argument : outermostComma(line);
  }

  /** Where the only argument of the call begins that a statement is; or -1. */
  private static int soleArgument(String line) {
    int bracket = line.indexOf('(');
    boolean isCall =
        bracket >= 0 && bracket < WIDTH && line.endsWith(");") && isCode(line, bracket);
    if (!isCall || line.charAt(bracket + 1) == '"') {
      return -1;
    }
    int depth = 0;
    boolean inString = false;
    for (int i = bracket; i < line.length() - ");".length(); i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        inString = !inString;
      } else if (!inString) {
        depth += nesting(line, i);
        if (depth == 0 || (depth == 1 && line.startsWith(", ", i))) {
          return -1;
        }
      }
    }
    return bracket + 1;
  }

  /** Where the declaration of a method can be broken so that its first part fits; or -1. */
  private static int methodBreak(String line) {
    int parameters = SourceLine.of(line).parameters();
    if (parameters < 0 || !line.endsWith(") {")) {
      return -1;
    }
    boolean hasParameters = !line.endsWith("() {");
    int at = hasParameters ? parameters + 1 : line.lastIndexOf(' ', parameters) + 1;
    return at <= WIDTH ? at : -1;
  }

  /** The position behind the last comma of those that are nested least. */
  private static int outermostComma(String line) {
    int best = -1;
    int bestDepth = Integer.MAX_VALUE;
    int depth = 0;
    boolean inString = false;
    for (int i = 0; i < WIDTH; i++) {
      char c = line.charAt(i);
      if (c == '\\') {
        i++;
      } else if (c == '"') {
        inString = !inString;
      } else if (!inString && line.startsWith(", ", i) && depth <= bestDepth) {
        best = i + 1;
        bestDepth = depth;
      } else if (!inString) {
        depth += nesting(line, i);
      }
    }
    return best;
  }

  /** How much deeper the code behind a character is nested than that before it. */
  private static int nesting(String line, int position) {
    return switch (line.charAt(position)) {
      case '(', '<' -> 1;
      case ')' -> -1;
      case '>' -> line.charAt(position - 1) == '-' ? 0 : -1;
      default -> 0;
    };
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
