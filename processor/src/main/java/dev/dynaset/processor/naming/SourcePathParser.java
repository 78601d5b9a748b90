package dev.dynaset.processor.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the path that {@code @Source} gives: a name, and then any number of {@code .name},
 * {@code [index]} and {@code ['key']}. Any text between dots and brackets is a name: whether there is
 * such a member, its class tells.
 */
final class SourcePathParser {
  private static final int MAX_DIGITS = 10;

  private final String text;
  private final List<SourcePath.Part> parts = new ArrayList<>();
  private int position;

  SourcePathParser(String text) {
    this.text = text;
  }

  SourcePath parse() {
    Optional<String> objection = name();
    while (objection.isEmpty() && position < text.length()) {
      if (text.charAt(position) == '[') {
        objection = bracket();
      } else if (text.charAt(position) == '.') {
        position++;
        objection = name();
      } else if (text.charAt(position) == ']') {
        objection = unopened();
      } else {
        objection = objection("'" + text.substring(position) + "' stands behind ']', where '.' or "
            + "'[' must stand. Write '." + text.substring(position) + "' for what is there");
      }
    }
    if (objection.isEmpty() && parts.size() > SourcePath.MAX_PARTS) {
      objection = objection("it has " + parts.size() + " steps, but DynamoDB takes "
          + SourcePath.MAX_PARTS + ". Take what is further up as a whole");
    }
    return new SourcePath(text, objection.isEmpty() ? parts : List.of(), objection);
  }

  private Optional<String> name() {
    int start = position;
    while (position < text.length() && ".[]".indexOf(text.charAt(position)) < 0) {
      position++;
    }
    if (position < text.length() && text.charAt(position) == ']') {
      return unopened();
    }
    if (position == start && position < text.length() && text.charAt(position) == '[') {
      return objection("'[' follows no name. Put the name of a list or a map before it");
    }
    parts.add(new SourcePath.Name(text.substring(start, position)));
    return Optional.empty();
  }

  private Optional<String> bracket() {
    position++;
    boolean isQuoted = position < text.length() && "'\"".indexOf(text.charAt(position)) >= 0;
    return isQuoted ? key(text.charAt(position)) : index();
  }

  private Optional<String> index() {
    int end = text.indexOf(']', position);
    if (end < 0) {
      return objection("'[' is not closed. Close it with ']'");
    }
    String digits = text.substring(position, end);
    if (!isNumber(digits)) {
      return isNumber(digits.replaceFirst("^-", ""))
          ? objection("'" + digits + "' is no index, which counts from 0, the first element")
          : objection("'[" + digits
              + "]' is neither an index nor a key in quotes. Write [0] for the "
              + "first element of a list, or "
              + SourcePath.quoted(digits.isEmpty() ? "key" : digits) + " for the entry of a map");
    }
    if (digits.length() > MAX_DIGITS || Long.parseLong(digits) > Integer.MAX_VALUE) {
      return objection("the index " + digits + " is greater than " + Integer.MAX_VALUE
          + ", the greatest that DynamoDB takes. Choose a smaller one");
    }
    parts.add(new SourcePath.Index(Integer.parseInt(digits)));
    position = end + 1;
    return Optional.empty();
  }

  /** As DynamoDB takes it: without zeros before it. */
  private static boolean isNumber(String digits) {
    return !digits.isEmpty()
        && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        && (digits.length() == 1 || digits.charAt(0) != '0');
  }

  /** A key between quotes, in which two of them stand for one. */
  private Optional<String> key(char quote) {
    StringBuilder key = new StringBuilder();
    position++;
    while (position < text.length()) {
      char c = text.charAt(position++);
      boolean isQuote = c == quote;
      boolean isPair = isQuote && position < text.length() && text.charAt(position) == quote;
      if (isQuote && !isPair) {
        return closed(key.toString());
      }
      position += isPair ? 1 : 0;
      key.append(c);
    }
    return objection("the quote of the key is not closed. Close it with " + quote + ']');
  }

  private Optional<String> closed(String key) {
    if (position == text.length() || text.charAt(position) != ']') {
      return objection("behind the key '" + key
          + "' must stand ']'. Add it, or double the quote if " + "it is part of the key");
    }
    if (key.isEmpty()) {
      return objection("a key of a map is never empty. Name one");
    }
    position++;
    parts.add(new SourcePath.Key(key));
    return Optional.empty();
  }

  private static Optional<String> unopened() {
    return objection("']' closes no '['. Remove it");
  }

  private static Optional<String> objection(String reason) {
    return Optional.of(reason);
  }
}
