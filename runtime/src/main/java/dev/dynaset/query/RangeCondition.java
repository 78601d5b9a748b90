package dev.dynaset.query;

import dev.dynaset.KeyRange;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.KeyValues;
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

  /** The condition on a member that a range is; null if it is none. */
  static <V> @Nullable RangeCondition of(String member, Form<V> form, KeyRange<V> range) {
    V from = range.from();
    V to = range.to();
    if (from != null && to != null) {
      return new Between(KeyValues.value(member, form, from), KeyValues.value(member, form, to));
    }
    if (from != null) {
      return new Comparison(
          range.isFromIncluded() ? RangeOperator.GTE : RangeOperator.GT,
          KeyValues.value(member, form, from));
    }
    if (to != null) {
      return new Comparison(
          range.isToIncluded() ? RangeOperator.LTE : RangeOperator.LT,
          KeyValues.value(member, form, to));
    }
    return null;
  }
}
