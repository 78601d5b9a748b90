package dev.dynaset.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is compared. */
public sealed interface Operand {
  /**
   * A value that is known.
   *
   * @param value the value
   */
  record Value(AttributeValue value) implements Operand {}

  /**
   * The value that an item has at a place.
   *
   * @param path the place
   */
  record Attribute(AttributePath path) implements Operand {}

  /**
   * The size of the value that an item has at a place: the length of a string or of binary, of all
   * others the number of their elements.
   *
   * @param path the place
   */
  record Size(AttributePath path) implements Operand {}

  /** Whether messages mask what is compared with it. */
  default boolean isSensitive() {
    return (this instanceof Attribute attribute && attribute.path().sensitive())
        || (this instanceof Size size && size.path().sensitive());
  }
}
