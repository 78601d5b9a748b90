package dev.dynaset.examples.steps;

/** Text in a column, broken at blanks where the page ends. */
final class Columns {
  private static final int PAGE_WIDTH = 100;

  private Columns() {}

  /** How long a line may be that stands beside {@code label}. */
  static int widthBeside(String label) {
    return PAGE_WIDTH - label.length();
  }

  /** The lines of {@code text}; the first stands beside {@code label}, the others below it. */
  static String hanging(String label, String text) {
    StringBuilder column = new StringBuilder();
    String margin = label;
    for (String line : text.split("\n", -1)) {
      String rest = line.stripTrailing();
      while (rest.length() > widthBeside(label)) {
        int end = lineEnd(rest, widthBeside(label));
        column.append(margin).append(rest, 0, end).append(System.lineSeparator());
        margin = " ".repeat(label.length());
        rest = rest.substring(end).stripLeading();
      }
      column.append((margin + rest).stripTrailing()).append(System.lineSeparator());
      margin = " ".repeat(label.length());
    }
    return column.toString();
  }

  /** The last blank that fits; a word longer than the line is cut. */
  private static int lineEnd(String text, int width) {
    int blank = text.lastIndexOf(' ', width);
    return blank > 0 ? blank : width;
  }
}
