package dev.dynaset.expression;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** One change of an item. */
public sealed interface UpdateAction {
  /** A change of what is known. */
  sealed interface OfPath extends UpdateAction {
    /** What is changed. */
    AttributePath path();
  }

  /**
   * Gives an attribute a value.
   *
   * @param path the attribute
   * @param value the value
   */
  record Set(AttributePath path, SetValue value) implements OfPath {}

  /**
   * Removes an attribute, an element of a list, or an entry of a map.
   *
   * @param path what is removed
   */
  record Remove(AttributePath path) implements OfPath {}

  /**
   * Adds a number to a number, or elements to a set; an absent attribute is 0, or an empty set.
   *
   * @param path the attribute
   * @param value the number, or a set of these elements
   */
  record Add(AttributePath path, AttributeValue value) implements OfPath {}

  /**
   * Removes elements from a set.
   *
   * @param path the attribute
   * @param value a set of these elements
   */
  record Delete(AttributePath path, AttributeValue value) implements OfPath {}

  /**
   * Changes that a user has written in DynamoDB's own language.
   *
   * @param clause the clause that they are in
   * @param fragment one change or more of this clause, without its word
   */
  record Raw(Clause clause, Fragment fragment) implements UpdateAction {}

  /** The clauses of an update, in the order in which they are written. */
  enum Clause {
    /** Gives attributes a value. */
    SET,
    /** Removes attributes. */
    REMOVE,
    /** Adds to numbers and sets. */
    ADD,
    /** Removes elements from sets. */
    DELETE
  }
}
