package dev.dynaset;

import dev.dynaset.expression.Fragment;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A piece of DynamoDB's expression language, for what the vocabularies cannot say. It is an
 * immutable value; {@link Condition#raw} makes a condition of it, and {@link Update#rawSet} and its
 * kin make an update.
 *
 * <pre>{@code
 * Expression many = Expression.of("size(#tags) > :n")
 *     .withName("#tags", "tags")
 *     .withValue(":n", AttributeValue.fromN("3"));
 * }</pre>
 *
 * <p>{@code #name} and {@code :value} are placeholders, each with letters, digits and {@code _}
 * behind the sign. They belong to this expression alone: two expressions may use the same ones.
 * Names are stored names, and values are stored forms; {@link TypedAttribute#toAttributeValue}
 * makes these of values of Java. All other text is sent as it is.
 */
public final class Expression {
  private final String text;
  private final Map<String, String> names;
  private final Map<String, AttributeValue> values;

  private Expression(String text, Map<String, String> names, Map<String, AttributeValue> values) {
    this.text = text;
    this.names = names;
    this.values = values;
  }

  /**
   * An expression of this text.
   *
   * @throws IllegalArgumentException if the text is blank
   */
  public static Expression of(String text) {
    if (Objects.requireNonNull(text, "text").isBlank()) {
      throw new IllegalArgumentException("The text of an expression is blank.");
    }
    return new Expression(text, Map.of(), Map.of());
  }

  /**
   * Says which name a placeholder stands for.
   *
   * @param placeholder {@code #} and letters, digits or {@code _}
   * @param name one stored name, in which dots have no meaning: of a path, each step has its own
   * @throws IllegalArgumentException if it is no such placeholder, or has a name already
   */
  public Expression withName(String placeholder, String name) {
    if (!ExpressionTokens.isName(placeholder)) {
      throw noPlaceholder(placeholder, "name", "#total");
    }
    return new Expression(
        text, with(names, placeholder, Objects.requireNonNull(name, "name")), values);
  }

  /**
   * Says which value a placeholder stands for.
   *
   * @param placeholder {@code :} and letters, digits or {@code _}
   * @throws IllegalArgumentException if it is no such placeholder, or has a value already
   */
  public Expression withValue(String placeholder, AttributeValue value) {
    if (!ExpressionTokens.isValue(placeholder)) {
      throw noPlaceholder(placeholder, "value", ":total");
    }
    return new Expression(
        text, names, with(values, placeholder, Objects.requireNonNull(value, "value")));
  }

  private static IllegalArgumentException noPlaceholder(
      String placeholder, String what, String example) {
    return new IllegalArgumentException("'" + placeholder + "' is no placeholder of a " + what
        + ": it is " + example.charAt(0) + " and letters, digits or _, as in " + example + ".");
  }

  private static <V> Map<String, V> with(Map<String, V> map, String placeholder, V value) {
    Map<String, V> more = new LinkedHashMap<>(map);
    if (more.put(placeholder, value) != null) {
      throw new IllegalArgumentException("The placeholder " + placeholder + " is given twice.");
    }
    return Collections.unmodifiableMap(more);
  }

  /**
   * The expression with its placeholders resolved.
   *
   * @throws IllegalArgumentException if a placeholder is used and not given, or given and not used
   */
  Fragment fragment() {
    List<String> tokens = ExpressionTokens.of(text);
    requireUsed(tokens, names);
    requireUsed(tokens, values);
    for (String token : tokens) {
      requireGiven(token);
    }
    return resolved(tokens);
  }

  private void requireUsed(List<String> tokens, Map<String, ?> given) {
    for (String placeholder : given.keySet()) {
      if (!tokens.contains(placeholder)) {
        throw new IllegalArgumentException("The expression '" + this + "' does not use "
            + placeholder + ", which it is given. Leave it out.");
      }
    }
  }

  private void requireGiven(String token) {
    if (ExpressionTokens.isName(token) && !names.containsKey(token)) {
      throw new IllegalArgumentException("The expression '" + this + "' uses " + token
          + ", but does not say what it stands for. Add withName(\"" + token + "\", …).");
    }
    if (ExpressionTokens.isValue(token) && !values.containsKey(token)) {
      throw new IllegalArgumentException("The expression '" + this + "' uses " + token
          + ", but does not say what it stands for. Add withValue(\"" + token + "\", …).");
    }
  }

  private Fragment resolved(List<String> tokens) {
    List<Fragment.Part> parts = new ArrayList<>();
    for (String token : tokens) {
      String name = names.get(token);
      AttributeValue value = values.get(token);
      if (name != null) {
        parts.add(new Fragment.Part.Name(name));
      } else if (value != null) {
        parts.add(new Fragment.Part.Value(value));
      } else {
        parts.add(new Fragment.Part.Text(token));
      }
    }
    return new Fragment(parts);
  }

  /** Whether the other has the same text, names and values. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Expression that
        && text.equals(that.text)
        && names.equals(that.names)
        && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return Objects.hash(text, names, values);
  }

  /** The text with its names, and all values masked. */
  @Override
  public String toString() {
    return resolved(ExpressionTokens.of(text)).toString();
  }
}
