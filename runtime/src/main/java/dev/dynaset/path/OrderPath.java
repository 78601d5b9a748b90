package dev.dynaset.path;

import dev.dynaset.Condition;
import dev.dynaset.codec.Form;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.ComparisonOperator;
import dev.dynaset.expression.ConditionNode;

/**
 * What can be compared with a value of its type, and is stored in the order of these.
 *
 * @param <V> the vocabulary that the conditions belong to
 * @param <T> the type in Java
 */
abstract class OrderPath<V, T> extends EqualityPath<V, T> {
  OrderPath(AttributePath location, Form<T> form) {
    super(location, form);
  }

  /** It is less than this value: {@code a < ?}. */
  public final Condition<V> lt(T value) {
    return compare(ComparisonOperator.LT, value(value));
  }

  /** It is less than another attribute: {@code a < b}. */
  public final Condition<V> lt(Path<V, T> other) {
    return compare(ComparisonOperator.LT, other);
  }

  /** It is less than or equal to this value: {@code a <= ?}. */
  public final Condition<V> lte(T value) {
    return compare(ComparisonOperator.LTE, value(value));
  }

  /** It is less than or equal to another attribute: {@code a <= b}. */
  public final Condition<V> lte(Path<V, T> other) {
    return compare(ComparisonOperator.LTE, other);
  }

  /** It is greater than this value: {@code a > ?}. */
  public final Condition<V> gt(T value) {
    return compare(ComparisonOperator.GT, value(value));
  }

  /** It is greater than another attribute: {@code a > b}. */
  public final Condition<V> gt(Path<V, T> other) {
    return compare(ComparisonOperator.GT, other);
  }

  /** It is greater than or equal to this value: {@code a >= ?}. */
  public final Condition<V> gte(T value) {
    return compare(ComparisonOperator.GTE, value(value));
  }

  /** It is greater than or equal to another attribute: {@code a >= b}. */
  public final Condition<V> gte(Path<V, T> other) {
    return compare(ComparisonOperator.GTE, other);
  }

  /**
   * It is between these values, both included: {@code a BETWEEN ? AND ?}; never, if they are
   * reversed.
   */
  public final Condition<V> between(T from, T to) {
    return condition(ConditionNode.between(operand(), value(from), value(to)));
  }

  /** It is between two other attributes, both included: {@code a BETWEEN b AND c}. */
  public final Condition<V> between(Path<V, T> from, Path<V, T> to) {
    return condition(ConditionNode.between(operand(), other(from), other(to)));
  }
}
