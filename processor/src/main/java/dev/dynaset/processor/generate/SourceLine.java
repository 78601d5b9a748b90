package dev.dynaset.processor.generate;

/**
 * A line of a generated source.
 *
 * @param text all of it
 * @param indent how many blanks it starts with
 */
record SourceLine(String text, int indent) {
  static SourceLine of(String text) {
    int indent = 0;
    while (indent < text.length() && text.charAt(indent) == ' ') {
      indent++;
    }
    return new SourceLine(text, indent);
  }

  /** The blanks that it starts with. */
  String indentation() {
    return text.substring(0, indent);
  }

  /** Whether this is all that it says. */
  boolean is(String code) {
    return text.length() == indent + code.length() && startsWith(code);
  }

  boolean startsWith(String code) {
    return text.startsWith(code, indent);
  }

  /** Whether it declares a constant that is a number. */
  boolean isNumber() {
    return startsWith("static final int ") || startsWith("private static final int ");
  }

  /**
   * Where the parameters of a method begin whose declaration starts here, and has no other bracket
   * on this line; or -1.
   */
  int parameters() {
    if (!startsWith("public ") && !startsWith("protected ") && !startsWith("private ")) {
      return -1;
    }
    int bracket = text.indexOf('(');
    int assignment = text.indexOf('=');
    boolean isInitializer = assignment >= 0 && assignment < bracket;
    return isInitializer || text.indexOf('(', bracket + 1) > 0 ? -1 : bracket;
  }
}
