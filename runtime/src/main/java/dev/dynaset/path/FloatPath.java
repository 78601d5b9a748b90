package dev.dynaset.path;

import dev.dynaset.Condition;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.StoredValues;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.ComparisonOperator;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.Operand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A {@code float} or {@code Float} attribute.
 *
 * @param <V> the vocabulary that the conditions belong to
 */
public final class FloatPath<V> extends Path<V, Float> implements Selectable<V, Float> {
  /** For vocabularies. */
  public FloatPath(AttributePath location) {
    super(location);
  }

  @Override
  Form<Float> form() {
    return Forms.floatValue();
  }

  private Operand.Value value(float value) {
    return new Operand.Value(StoredValues.of(toString(), form(), value));
  }

  /** It is equal to this number: {@code a = ?}. */
  public Condition<V> eq(float value) {
    return compare(ComparisonOperator.EQ, value(value));
  }

  /** It is not equal to this number: {@code a <> ?}. */
  public Condition<V> ne(float value) {
    return compare(ComparisonOperator.NE, value(value));
  }

  /** It is less than this number: {@code a < ?}. */
  public Condition<V> lt(float value) {
    return compare(ComparisonOperator.LT, value(value));
  }

  /** It is less than another attribute: {@code a < b}. */
  public Condition<V> lt(Path<V, Float> other) {
    return compare(ComparisonOperator.LT, other);
  }

  /** It is less than or equal to this number: {@code a <= ?}. */
  public Condition<V> lte(float value) {
    return compare(ComparisonOperator.LTE, value(value));
  }

  /** It is less than or equal to another attribute: {@code a <= b}. */
  public Condition<V> lte(Path<V, Float> other) {
    return compare(ComparisonOperator.LTE, other);
  }

  /** It is greater than this number: {@code a > ?}. */
  public Condition<V> gt(float value) {
    return compare(ComparisonOperator.GT, value(value));
  }

  /** It is greater than another attribute: {@code a > b}. */
  public Condition<V> gt(Path<V, Float> other) {
    return compare(ComparisonOperator.GT, other);
  }

  /** It is greater than or equal to this number: {@code a >= ?}. */
  public Condition<V> gte(float value) {
    return compare(ComparisonOperator.GTE, value(value));
  }

  /** It is greater than or equal to another attribute: {@code a >= b}. */
  public Condition<V> gte(Path<V, Float> other) {
    return compare(ComparisonOperator.GTE, other);
  }

  /**
   * It is between these numbers, both included: {@code a BETWEEN ? AND ?}; never, if they are
   * reversed.
   */
  public Condition<V> between(float from, float to) {
    return condition(ConditionNode.between(operand(), value(from), value(to)));
  }

  /** It is between two other attributes, both included: {@code a BETWEEN b AND c}. */
  public Condition<V> between(Path<V, Float> from, Path<V, Float> to) {
    return condition(ConditionNode.between(operand(), other(from), other(to)));
  }

  /**
   * It is equal to one of these numbers: {@code a IN (?, …)}, in groups of 100 joined by OR. If
   * there are none, it is the constant never.
   */
  public Condition<V> in(float... values) {
    List<Operand.Value> operands = new ArrayList<>(values.length);
    for (float value : values) {
      operands.add(value(value));
    }
    return condition(ConditionNode.in(operand(), operands));
  }

  /** It is equal to one of these numbers, as {@code in} of an array is. */
  public Condition<V> in(Collection<Float> values) {
    return Condition.of(
        ConditionNode.in(operand(), values.stream().map(this::value).toList()));
  }
}
