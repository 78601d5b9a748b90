package dev.dynaset.query;

import dev.dynaset.expression.ValueOrder;
import java.util.ArrayList;
import java.util.List;

/** Conditions on range keys: adds them, and tells those that no key can meet. */
final class KeyOrder {
  private KeyOrder() {}

  /** A source of keys with a condition on the next attribute of the range key. */
  static Source and(Source source, RangeCondition next) {
    if (source instanceof Source.Key key) {
      return new Source.Key(key.condition().and(next));
    }
    Source.Keys keys = (Source.Keys) source;
    List<RangeCondition> range = new ArrayList<>(keys.range());
    range.add(next);
    return new Source.Keys(keys.hashes(), range, keys.merge());
  }

  /** Whether no key can meet the condition: its bounds are reversed, which DynamoDB refuses. */
  static boolean isEmpty(RangeCondition condition) {
    return condition instanceof RangeCondition.Between between
        && ValueOrder.compare(between.from(), between.to()) > 0;
  }
}
