package dev.dynaset.query;

import dev.dynaset.KeyRange;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.KeyValues;
import dev.dynaset.expression.ValueOrder;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** A condition on a range key. A query has at most one. */
public sealed interface RangeCondition {
  /** The value that the range key must have; null if it may have several. */
  @Nullable
  AttributeValue onlyValue();

  /** Whether no key can meet it: its bounds are reversed, which DynamoDB refuses. */
  boolean isReversed();

  /** What {@code cases} makes of this kind of condition. */
  <R> R match(Cases<R> cases);

  /**
   * All kinds of conditions. Whoever tells them apart implements it, and a new kind is a compile
   * error there.
   *
   * @param <R> what is made of a condition
   */
  interface Cases<R> {
    /** A comparison with one value. */
    R comparison(Comparison condition);

    /** A range of values. */
    R between(Between condition);
  }

  /**
   * A comparison with one value.
   *
   * @param operator how
   * @param value with what
   */
  record Comparison(RangeOperator operator, AttributeValue value) implements RangeCondition {
    @Override
    public @Nullable AttributeValue onlyValue() {
      return operator == RangeOperator.EQ ? value : null;
    }

    @Override
    public boolean isReversed() {
      return false;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.comparison(this);
    }
  }

  /**
   * A range of values.
   *
   * @param from the lowest, included
   * @param to the highest, included
   */
  record Between(AttributeValue from, AttributeValue to) implements RangeCondition {
    @Override
    public @Nullable AttributeValue onlyValue() {
      return null;
    }

    @Override
    public boolean isReversed() {
      return ValueOrder.compare(from, to) > 0;
    }

    @Override
    public <R> R match(Cases<R> cases) {
      return cases.between(this);
    }
  }

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
