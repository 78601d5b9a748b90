package dev.dynaset.query;

import dev.dynaset.KeyRange;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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

  /** The condition that a range is; null if it is none. */
  static <V> @Nullable RangeCondition of(
      KeyRange<V> range, Function<? super V, AttributeValue> value) {
    V from = range.from();
    V to = range.to();
    if (from != null && to != null) {
      return new Between(value.apply(from), value.apply(to));
    }
    if (from != null) {
      return new Comparison(
          range.isFromIncluded() ? RangeOperator.GTE : RangeOperator.GT, value.apply(from));
    }
    if (to != null) {
      return new Comparison(
          range.isToIncluded() ? RangeOperator.LTE : RangeOperator.LT, value.apply(to));
    }
    return null;
  }
}
