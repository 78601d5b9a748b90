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
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A {@code byte}, {@code short}, {@code int} or {@code long} attribute, or one of a box of these.
 *
 * @param <V> the vocabulary that the conditions belong to
 * @param <N> the type in Java, or its box
 */
public final class WholeNumberPath<V, N extends Number> extends Path<V, Long>
    implements Selectable<V, N> {
  private final Form<N> selected;

  /** For vocabularies. */
  public WholeNumberPath(AttributePath location, Form<N> form) {
    super(location);
    this.selected = form;
  }

  /** How projections read it. */
  Form<N> selected() {
    return selected;
  }

  @Override
  Form<Long> form() {
    return Forms.longValue();
  }

  /** A number as the attribute stores it. */
  public AttributeValue toAttributeValue(long value) {
    return StoredValues.of(toString(), form(), value);
  }

  private Operand.Value value(long value) {
    return new Operand.Value(toAttributeValue(value));
  }

  /** It is equal to this number: {@code a = ?}. */
  public Condition<V> eq(long value) {
    return compare(ComparisonOperator.EQ, value(value));
  }

  /** It is not equal to this number: {@code a <> ?}. */
  public Condition<V> ne(long value) {
    return compare(ComparisonOperator.NE, value(value));
  }

  /** It is less than this number: {@code a < ?}. */
  public Condition<V> lt(long value) {
    return compare(ComparisonOperator.LT, value(value));
  }

  /** It is less than another attribute: {@code a < b}. */
  public Condition<V> lt(Path<V, Long> other) {
    return compare(ComparisonOperator.LT, other);
  }

  /** It is less than or equal to this number: {@code a <= ?}. */
  public Condition<V> lte(long value) {
    return compare(ComparisonOperator.LTE, value(value));
  }

  /** It is less than or equal to another attribute: {@code a <= b}. */
  public Condition<V> lte(Path<V, Long> other) {
    return compare(ComparisonOperator.LTE, other);
  }

  /** It is greater than this number: {@code a > ?}. */
  public Condition<V> gt(long value) {
    return compare(ComparisonOperator.GT, value(value));
  }

  /** It is greater than another attribute: {@code a > b}. */
  public Condition<V> gt(Path<V, Long> other) {
    return compare(ComparisonOperator.GT, other);
  }

  /** It is greater than or equal to this number: {@code a >= ?}. */
  public Condition<V> gte(long value) {
    return compare(ComparisonOperator.GTE, value(value));
  }

  /** It is greater than or equal to another attribute: {@code a >= b}. */
  public Condition<V> gte(Path<V, Long> other) {
    return compare(ComparisonOperator.GTE, other);
  }

  /**
   * It is between these numbers, both included: {@code a BETWEEN ? AND ?}; never, if they are
   * reversed.
   */
  public Condition<V> between(long from, long to) {
    return condition(ConditionNode.between(operand(), value(from), value(to)));
  }

  /** It is between two other attributes, both included: {@code a BETWEEN b AND c}. */
  public Condition<V> between(Path<V, Long> from, Path<V, Long> to) {
    return condition(ConditionNode.between(operand(), other(from), other(to)));
  }

  /**
   * It is equal to one of these numbers: {@code a IN (?, …)}, in groups of 100 joined by OR. If
   * there are none, it is the constant never.
   */
  public Condition<V> in(long... values) {
    List<Operand.Value> operands = new ArrayList<>(values.length);
    for (long value : values) {
      operands.add(value(value));
    }
    return condition(ConditionNode.in(operand(), operands));
  }

  /**
   * It is equal to one of these numbers, as {@code in} of an array is.
   *
   * @param values {@code Long}, {@code Integer}, {@code Short} or {@code Byte}
   * @throws IllegalArgumentException if one is of another type, which may have a fraction
   */
  public Condition<V> in(Collection<? extends Number> values) {
    return condition(ConditionNode.in(
        operand(), values.stream().map(value -> value(whole(value))).toList()));
  }

  private static long whole(Number value) {
    if (value instanceof Long
        || value instanceof Integer
        || value instanceof Short
        || value instanceof Byte) {
      return value.longValue();
    }
    throw new IllegalArgumentException(
        "A whole number is compared with whole numbers, not with one of the type "
            + value.getClass().getSimpleName() + ".");
  }
}
