package dev.dynaset.path;

import dev.dynaset.Condition;
import dev.dynaset.TypedAttribute;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.StoredValues;
import dev.dynaset.expression.AbsentMeaning;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.ComparisonOperator;
import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.Operand;
import dev.dynaset.sdk.AttributeValues;
import java.util.List;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An attribute, or a part of one, as conditions name it. Immutable.
 *
 * @param <V> the vocabulary that the conditions belong to
 * @param <T> the type in Java
 */
public abstract class Path<V, T> implements TypedAttribute<V, T> {
  private final AttributePath location;

  Path(AttributePath location) {
    this.location = Objects.requireNonNull(location, "location");
  }

  /** Where it is in an item. */
  public final AttributePath location() {
    return location;
  }

  /** How its values are stored. */
  abstract Form<T> form();

  @Override
  public final AttributeValue toAttributeValue(T value) {
    return StoredValues.of(toString(), form(), value);
  }

  final Operand operand() {
    return new Operand.Attribute(location);
  }

  final Condition<V> compare(ComparisonOperator operator, Operand right) {
    return condition(new ConditionNode.Comparison(operand(), operator, right));
  }

  final Condition<V> compare(ComparisonOperator operator, Path<V, T> other) {
    return compare(operator, other(other));
  }

  /**
   * Another attribute that this one is compared with.
   *
   * @throws IllegalArgumentException if it is the same, or if its absence means a value
   */
  final Operand other(Path<V, T> other) {
    if (other == null) {
      throw new NullPointerException(this + ": the other attribute is null.");
    }
    if (location.equals(other.location())) {
      throw new IllegalArgumentException("The member '" + this + "' is compared with itself, which"
          + " DynamoDB refuses. Ask by exists() whether it is there.");
    }
    if (other.location().absent() != null) {
      throw AbsentMeaning.incomparable(other.location(), location);
    }
    return other.operand();
  }

  /** The value that it is compared with. */
  final <X> X given(X value) {
    if (value == null) {
      throw new NullPointerException("The member '" + this + "' is compared with null. Ask by"
          + " isNull() or isNotNull() whether it is there, or leave the condition out.");
    }
    return value;
  }

  final Condition<V> call(ConditionNode.Call.Function function, AttributeValue argument) {
    return condition(new ConditionNode.Call(function, location, new Operand.Value(argument)));
  }

  /** A condition on its value, which it may have where it is absent. */
  final Condition<V> condition(ConditionNode node) {
    return Condition.of(location.absent() == null ? node : AbsentMeaning.of(node, location));
  }

  /** It has an element that is stored as one of these: {@code contains(a, ?)}, joined by OR. */
  final Condition<V> hasElement(List<AttributeValue> stored) {
    Condition<V> any = Condition.never();
    for (AttributeValue each : stored) {
      any = any.or(call(ConditionNode.Call.Function.CONTAINS, each));
    }
    return any;
  }

  /** It has the same value as another attribute: {@code a = b}. */
  public final Condition<V> eq(Path<V, T> other) {
    return compare(ComparisonOperator.EQ, other);
  }

  /** It has not the same value as another attribute: {@code a <> b}. */
  public final Condition<V> ne(Path<V, T> other) {
    return compare(ComparisonOperator.NE, other);
  }

  /** It is there, be it NULL: {@code attribute_exists(a)}. */
  public final Condition<V> exists() {
    return Condition.of(new ConditionNode.Exists(location));
  }

  /** It is not there: {@code attribute_not_exists(a)}. See {@link #isNull}. */
  public final Condition<V> notExists() {
    return this.exists().not();
  }

  /**
   * It is null in Java: absent or NULL,
   * {@code attribute_not_exists(a) OR attribute_type(a, NULL)}.
   */
  public final Condition<V> isNull() {
    return notExists().or(isType(AttributeValue.Type.NUL));
  }

  /** It is not null in Java: neither absent nor NULL. */
  public final Condition<V> isNotNull() {
    return isNull().not();
  }

  /**
   * It is stored as this type: {@code attribute_type(a, S)}.
   *
   * @throws IllegalArgumentException if it is no type of DynamoDB
   */
  public final Condition<V> isType(AttributeValue.Type type) {
    if (type == AttributeValue.Type.UNKNOWN_TO_SDK_VERSION) {
      throw new IllegalArgumentException("UNKNOWN_TO_SDK_VERSION is no type of DynamoDB.");
    }
    String name = type == AttributeValue.Type.NUL ? "NULL" : type.name();
    return Condition.of(new ConditionNode.Call(
        ConditionNode.Call.Function.ATTRIBUTE_TYPE,
        location,
        new Operand.Value(AttributeValues.s(name))));
  }

  /** The way in the words of Java: {@code address.city}. */
  @Override
  public final String toString() {
    return location.toString();
  }
}
