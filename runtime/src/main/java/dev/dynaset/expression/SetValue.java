package dev.dynaset.expression;

import java.time.Duration;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What an attribute is set to. */
public sealed interface SetValue {
  /**
   * A value.
   *
   * @param value the value
   */
  record Literal(AttributeValue value) implements SetValue {}

  /**
   * The value of another attribute.
   *
   * @param from where that is
   */
  record Copy(AttributePath from) implements SetValue {}

  /**
   * A value, if the attribute is absent.
   *
   * @param value the value
   */
  record IfAbsent(AttributeValue value) implements SetValue {}

  /**
   * The number that it is, or 0 if it is absent, plus another.
   *
   * @param amount that number
   */
  record Plus(AttributeValue amount) implements SetValue {}

  /**
   * The number that it is, or 0 if it is absent, minus another.
   *
   * @param amount that number
   */
  record Minus(AttributeValue amount) implements SetValue {}

  /**
   * The list that it is, or none if it is absent, and more elements behind it.
   *
   * @param elements these, an L
   */
  record Append(AttributeValue elements) implements SetValue {}

  /**
   * The list that it is, or none if it is absent, and more elements before it.
   *
   * @param elements these, an L
   */
  record Prepend(AttributeValue elements) implements SetValue {}

  /**
   * A time, as seconds since 1970, by the clock of the application.
   *
   * @param duration how far from now
   */
  record SecondsFromNow(Duration duration) implements SetValue {}
}
