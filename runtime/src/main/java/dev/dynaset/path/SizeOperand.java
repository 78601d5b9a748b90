package dev.dynaset.path;

import dev.dynaset.Condition;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.StoredValues;
import dev.dynaset.expression.AbsentMeaning;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.ComparisonOperator;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.Operand;

/**
 * The size of an attribute: the length of a string or of binary, of all others the number of their
 * elements. An item without the attribute meets no condition on it.
 *
 * @param <V> the vocabulary that the conditions belong to
 */
public final class SizeOperand<V> {
  private final AttributePath location;

  SizeOperand(AttributePath location) {
    this.location = location;
  }

  private Operand operand() {
    return new Operand.Size(location);
  }

  private Operand.Value value(long value) {
    return new Operand.Value(StoredValues.of(toString(), Forms.longValue(), value));
  }

  private Condition<V> compare(ComparisonOperator operator, Operand right) {
    return condition(new ConditionNode.Comparison(operand(), operator, right));
  }

  private Condition<V> condition(ConditionNode node) {
    return Condition.of(location.absent() == null ? node : AbsentMeaning.of(node, location));
  }

  /** The size is equal to this number: {@code size(a) = ?}. */
  public Condition<V> eq(long value) {
    return compare(ComparisonOperator.EQ, value(value));
  }

  /** The size is not equal to this number: {@code size(a) <> ?}. */
  public Condition<V> ne(long value) {
    return compare(ComparisonOperator.NE, value(value));
  }

  /** The size is less than this number: {@code size(a) < ?}. */
  public Condition<V> lt(long value) {
    return compare(ComparisonOperator.LT, value(value));
  }

  /** The size is less than or equal to this number: {@code size(a) <= ?}. */
  public Condition<V> lte(long value) {
    return compare(ComparisonOperator.LTE, value(value));
  }

  /** The size is greater than this number: {@code size(a) > ?}. */
  public Condition<V> gt(long value) {
    return compare(ComparisonOperator.GT, value(value));
  }

  /** The size is greater than or equal to this number: {@code size(a) >= ?}. */
  public Condition<V> gte(long value) {
    return compare(ComparisonOperator.GTE, value(value));
  }

  /**
   * The size is between these numbers, both included: {@code size(a) BETWEEN ? AND ?}; never, if they are
   * reversed.
   */
  public Condition<V> between(long from, long to) {
    return condition(ConditionNode.between(operand(), value(from), value(to)));
  }

  /** The size in the words of Java: {@code size(tags)}. */
  @Override
  public String toString() {
    return "size(" + location + ")";
  }
}
