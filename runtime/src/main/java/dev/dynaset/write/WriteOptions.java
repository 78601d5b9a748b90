package dev.dynaset.write;

import dev.dynaset.Condition;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.Expressed;

/**
 * What holds for several writes.
 *
 * @param condition what the items must meet
 * @param isLastWriteWins whether versions are not looked at
 */
public record WriteOptions(ConditionNode condition, boolean isLastWriteWins) {
  private static final WriteOptions LAST_WRITE_WINS = new WriteOptions(ConditionNode.ALWAYS, true);

  /** Items must meet a condition. */
  public static WriteOptions onlyIf(Condition<?> condition) {
    return new WriteOptions(Expressed.expressionOf(condition), false);
  }

  /** Versions are not looked at. */
  public static WriteOptions lastWriteWins() {
    return LAST_WRITE_WINS;
  }

  /** Both these and the others. */
  public WriteOptions and(WriteOptions other) {
    return new WriteOptions(
        ConditionNode.and(condition, other.condition), isLastWriteWins || other.isLastWriteWins);
  }
}
