package dev.dynaset.query;

import dev.dynaset.expression.ValueOrder;

/** Tells the range conditions that no key can meet. */
final class KeyOrder {
  private KeyOrder() {}

  /** Whether no key can meet the condition: its bounds are reversed, which DynamoDB refuses. */
  static boolean isEmpty(RangeCondition condition) {
    return condition instanceof RangeCondition.Between between
        && ValueOrder.compare(between.from(), between.to()) > 0;
  }
}
