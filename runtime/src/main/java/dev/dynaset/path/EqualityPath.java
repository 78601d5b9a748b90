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
    return new Operand.Value(StoredValues.of(toString(), form, given(value)));
  }

  /**
   * It is equal to this value: {@code a = ?}; of a constant of an enum with aliases,
   * {@code a IN (?, …)}. An empty set is an attribute that is absent.
   */
  public final Condition<V> eq(T value) {
    Optional<AttributeValue> stored = StoredValues.ofMember(toString(), form, given(value));
    if (stored.isEmpty()) {
      return notExists();
    }
    return form.hasAliases(value)
        ? in(List.of(value))
        : compare(ComparisonOperator.EQ, new Operand.Value(stored.get()));
  }

  /**
   * It is not equal to this value: {@code a <> ?}, which an item without the attribute meets, too;
   * of a constant of an enum with aliases, {@code NOT (a IN (?, …))}.
   */
  public final Condition<V> ne(T value) {
    Optional<AttributeValue> stored = StoredValues.ofMember(toString(), form, given(value));
    if (stored.isEmpty()) {
      return exists();
    }
    return form.hasAliases(value)
        ? in(List.of(value)).not()
        : compare(ComparisonOperator.NE, new Operand.Value(stored.get()));
  }

  /**
   * It is equal to one of these values: {@code a IN (?, …)}, in groups of 100 joined by OR. If there
   * are none, it is the constant never.
   */
  public final Condition<V> in(Collection<? extends T> values) {
    List<Operand.Value> operands = new ArrayList<>(given(values).size());
    for (T value : values) {
      addTo(operands, value);
    }
    return condition(ConditionNode.in(operand(), operands));
  }

  /** It is equal to one of these values: {@code a IN (?, …)}. If there are none, it is never. */
  @SafeVarargs
  public final Condition<V> in(T... values) {
    List<Operand.Value> operands = new ArrayList<>(given(values).length);
    for (T value : values) {
      addTo(operands, value);
    }
    return condition(ConditionNode.in(operand(), operands));
  }

  private void addTo(List<Operand.Value> operands, T value) {
    for (AttributeValue stored : StoredValues.withAliases(toString(), form, given(value))) {
      operands.add(new Operand.Value(stored));
    }
  }
}
