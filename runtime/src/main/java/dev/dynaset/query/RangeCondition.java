package dev.dynaset.query;

import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A condition on a range key. A query has at most one. */
public sealed interface RangeCondition {
  /**
   * A comparison with one value.
   *
   * @param operator how
   * @param value with what
   */
  record Comparison(RangeOperator operator, AttributeValue value) implements RangeCondition {}

  /**
   * A range of values.
   *
   * @param from the lowest, included
   * @param to the highest, included
   */
  record Between(AttributeValue from, AttributeValue to) implements RangeCondition {}
}
