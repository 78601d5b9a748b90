package dev.dynaset.examples.steps;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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

  /** Adds an expression of names alone, unless it is not set. */
  Details addExpression(String name, @Nullable String expression, Map<String, String> names) {
    return addExpression(name, expression, names, Map.of());
  }

  /** Adds an expression with the names and values in place of its placeholders, unless not set. */
  Details addExpression(
      String name,
      @Nullable String expression,
      Map<String, String> names,
      Map<String, AttributeValue> values) {
    return add(name, expression == null ? null : Values.inserted(expression, names, values));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
