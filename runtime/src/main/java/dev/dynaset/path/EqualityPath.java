package dev.dynaset.path;

import dev.dynaset.Condition;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.StoredValues;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.ComparisonOperator;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.Operand;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What can be compared with a value of its type, but has no order.
 *
 * @param <V> the vocabulary that the conditions belong to
 * @param <T> the type in Java
 */
abstract non-sealed class EqualityPath<V, T> extends Path<V, T> implements Selectable<V, T> {
  private final Form<T> form;

  EqualityPath(AttributePath location, Form<T> form) {
    super(location);
    this.form = form;
  }

  @Override
  final Form<T> form() {
    return form;
  }

  final Operand.Value value(T value) {
    return new Operand.Value(StoredValues.of(toString(), form, value));
  }

  /** It is equal to this value: {@code a = ?}. An empty set is an attribute that is absent. */
  public final Condition<V> eq(T value) {
    Optional<AttributeValue> stored = StoredValues.ofMember(toString(), form, value);
    return stored.isPresent()
        ? compare(ComparisonOperator.EQ, new Operand.Value(stored.get()))
        : notExists();
  }

  /**
   * It is not equal to this value: {@code a <> ?}, which an item without the attribute meets, too.
   */
  public final Condition<V> ne(T value) {
    Optional<AttributeValue> stored = StoredValues.ofMember(toString(), form, value);
    return stored.isPresent()
        ? compare(ComparisonOperator.NE, new Operand.Value(stored.get()))
        : exists();
  }

  /**
   * It is equal to one of these values: {@code a IN (?, …)}, in groups of 100 joined by OR. If there
   * are none, it is the constant never.
   */
  public final Condition<V> in(Collection<? extends T> values) {
    List<Operand.Value> operands = values.stream().map(this::value).toList();
    return Condition.of(ConditionNode.in(operand(), operands));
  }

  /** It is equal to one of these values: {@code a IN (?, …)}. If there are none, it is never. */
  @SafeVarargs
  public final Condition<V> in(T... values) {
    List<Operand.Value> operands = new ArrayList<>(values.length);
    for (T value : values) {
      operands.add(value(value));
    }
    return Condition.of(ConditionNode.in(operand(), operands));
  }
}
