package dev.dynaset.examples.steps;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The parameters of a request that are set, separated by commas. */
final class Details {
  private final StringBuilder text;

  Details(String first) {
    this.text = new StringBuilder(first);
  }

  /** Adds a parameter, unless it is not set. */
  Details add(String name, @Nullable Object value) {
    if (value != null) {
      text.append(", ").append(name).append(' ').append(value);
    }
    return this;
  }

  /** Adds an expression with the names in place of its placeholders, unless it is not set. */
  Details addExpression(String name, @Nullable String expression, Map<String, String> names) {
    return add(name, expression == null ? null : Values.inserted(expression, names, Map.of()));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
