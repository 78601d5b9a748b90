package dev.dynaset.internal.statement;

import dev.dynaset.PhysicalName;

/**
 * The text of a statement, which names its table.
 *
 * @param text what is sent
 * @param parameters how many parameters it has: each {@code ?} that is not in quotes
 */
record StatementText(String text, int parameters) {
  private static final String TABLE = "{table}";

  /**
   * The text with the name of the table instead of {@code {table}}; what is in quotes stays as it
   * is.
   *
   * @throws IllegalArgumentException if {@code {table}} is not there
   */
  static StatementText of(String statement, PhysicalName table) {
    StringBuilder text = new StringBuilder();
    int parameters = 0;
    boolean isNamed = false;
    int at = 0;
    while (at < statement.length()) {
      int end = at + 1;
      char c = statement.charAt(at);
      if (c == '\'' || c == '"') {
        end = endOfQuotes(statement, at);
      } else if (statement.startsWith(TABLE, at)) {
        end = at + TABLE.length();
        isNamed = true;
      } else if (c == '?') {
        parameters++;
      }
      text.append(c == '{' && end > at + 1 ? quoted(table) : statement.substring(at, end));
      at = end;
    }
    if (!isNamed) {
      throw new IllegalArgumentException("The statement does not name its table. Write {table},"
          + " without quotes, where the name of the table stands: SELECT * FROM {table} WHERE …, or"
          + " of an index, SELECT * FROM {table}.\"name_of_index\" WHERE …");
    }
    return new StatementText(text.toString(), parameters);
  }

  /** A quote within quotes is doubled, which ends them and begins the next. */
  private static int endOfQuotes(String statement, int start) {
    int end = statement.indexOf(statement.charAt(start), start + 1);
    return end < 0 ? statement.length() : end + 1;
  }

  /** Names may have dots and dashes in them, and ARNs have more. */
  private static String quoted(PhysicalName table) {
    return '"' + table.value().replace("\"", "\"\"") + '"';
  }
}
