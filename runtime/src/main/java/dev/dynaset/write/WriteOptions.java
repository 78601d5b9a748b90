package dev.dynaset.write;

import dev.dynaset.Condition;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.Expressed;

/**
 * What holds for several writes.
 *
 * @param condition what the items must meet
 * @param isLastWriteWins whether versions are not looked at
 * @param isOnceOnly whether each is done once, however often it is sent
 */
public record WriteOptions(ConditionNode condition, boolean isLastWriteWins, boolean isOnceOnly) {
  private static final WriteOptions LAST_WRITE_WINS =
      new WriteOptions(ConditionNode.ALWAYS, true, false);
  private static final WriteOptions ONCE_ONLY = new WriteOptions(ConditionNode.ALWAYS, false, true);

  /** Items must meet a condition. */
  public static WriteOptions onlyIf(Condition<?> condition) {
    return new WriteOptions(Expressed.expressionOf(condition), false, false);
  }

  /** Versions are not looked at. */
  public static WriteOptions lastWriteWins() {
    return LAST_WRITE_WINS;
  }

  /** Each is done once, however often it is sent. */
  public static WriteOptions onceOnly() {
    return ONCE_ONLY;
  }

  /** Both these and the others. */
  public WriteOptions and(WriteOptions other) {
    return new WriteOptions(
        ConditionNode.and(condition, other.condition),
        isLastWriteWins || other.isLastWriteWins,
        isOnceOnly || other.isOnceOnly);
  }
}
