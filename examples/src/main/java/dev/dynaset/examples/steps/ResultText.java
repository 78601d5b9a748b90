package dev.dynaset.examples.steps;

import dev.dynaset.Page;
import java.util.List;
import java.util.stream.Collectors;

/** A result in words: its own, unless they are many. */
final class ResultText {
  private ResultText() {}

  /** Text of one line if it fits into {@code width}; else of one line for each item. */
  static String of(Object result, int width) {
    String text = result.toString();
    if (text.length() <= width) {
      return text;
    }
    // Not any Iterable: a query set is one, and iterating it would send its requests.
    if (result instanceof List<?> list) {
      return lines(list);
    }
    if (result instanceof Page<?> page) {
      return lines(page.items()) + (page.next().isPresent() ? "\nand more" : "");
    }
    return text;
  }

  private static String lines(List<?> items) {
    return items.stream().map(Object::toString).collect(Collectors.joining("\n"));
  }
}
