package dev.dynaset.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One change of an item. */
public sealed interface UpdateAction {
  /** What is changed. */
  AttributePath path();

  /**
   * Gives an attribute a value.
   *
   * @param path the attribute
   * @param value the value
   */
  record Set(AttributePath path, SetValue value) implements UpdateAction {}

  /**
   * Removes an attribute, an element of a list, or an entry of a map.
   *
   * @param path what is removed
   */
  record Remove(AttributePath path) implements UpdateAction {}

  /**
   * Adds a number to a number, or elements to a set; an absent attribute is 0, or an empty set.
   *
   * @param path the attribute
   * @param value the number, or a set of these elements
   */
  record Add(AttributePath path, AttributeValue value) implements UpdateAction {}

  /**
   * Removes elements from a set.
   *
   * @param path the attribute
   * @param value a set of these elements
   */
  record Delete(AttributePath path, AttributeValue value) implements UpdateAction {}
}
