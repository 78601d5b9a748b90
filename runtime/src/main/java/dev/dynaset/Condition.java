package dev.dynaset;

import dev.dynaset.expression.ConditionNode;
import dev.dynaset.expression.ConditionWords;
import dev.dynaset.expression.Expressed;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A condition on an item, as an immutable value that can be kept in a constant. It is made by the
 * paths of a vocabulary, such as {@code OrderAttributes}, and belongs to it: the filter of a query
 * takes no condition on an attribute that it cannot name.
 *
 * <pre>{@code
 * orders.byCustomer("c").filter(o -> o.status().eq(OPEN).and(o.total().gt(100)))
 * }</pre>
 *
 * <p>A condition that nothing can meet, such as one of {@code in(List.of())}, is the constant
 * {@link #never()}: a query with it as its filter sends nothing.
 *
 * @param <V> the vocabulary that it belongs to
 */
public final class Condition<V> extends Expressed<ConditionNode> implements ConditionOf<V> {

  private Condition(ConditionNode node) {
    super(Objects.requireNonNull(node, "node"));
  }

  /** For the paths of vocabularies. */
  public static <V> Condition<V> of(ConditionNode node) {
    return new Condition<>(node);
  }

  /** The condition that every item meets. */
  public static <V> Condition<V> always() {
    return new Condition<>(ConditionNode.ALWAYS);
  }

  /** The condition that no item meets. */
  public static <V> Condition<V> never() {
    return new Condition<>(ConditionNode.NEVER);
  }

  /**
   * A condition in DynamoDB's own language, for what the vocabulary cannot say. It joins others by
   * {@code and}, {@code or} and {@code not}, and brackets are then put around it; the expression
   * itself must not be in brackets as a whole, since DynamoDB refuses {@code ((a = b))}.
   *
   * <pre>{@code
   * orders.byCustomer("c").filter(o -> o.status().eq(OPEN).and(Condition.raw(expression)))
   * }</pre>
   *
   * <p>It may stand wherever a condition does, whatever it names: DynamoDB refuses with a {@code
   * DynamoDbException} what is no condition, and what is not allowed in that place, such as a key in
   * the filter of a query. Its values are masked in all words.
   *
   * @throws IllegalArgumentException if a placeholder is used and not given, or given and not used
   */
  public static <V> Condition<V> raw(Expression expression) {
    return new Condition<>(new ConditionNode.Raw(expression.fragment()));
  }

  /**
   * All of those that are present, for conditions that depend on what a user has chosen; {@link
   * #always()} if none is.
   */
  @SafeVarargs
  public static <V> Condition<V> allOf(Optional<Condition<V>>... conditions) {
    Condition<V> result = always();
    for (Optional<Condition<V>> condition : conditions) {
      if (condition.isPresent()) {
        result = result.and(condition.get());
      }
    }
    return result;
  }

  /** All of these; {@link #always()} if there are none. */
  @SafeVarargs
  public static <V> Condition<V> allOf(Condition<V>... conditions) {
    Condition<V> all = always();
    for (Condition<V> condition : conditions) {
      all = all.and(condition);
    }
    return all;
  }

  /** All of these; {@link #always()} if there are none. */
  public static <V> Condition<V> allOf(Iterable<Condition<V>> conditions) {
    Condition<V> all = always();
    for (Condition<V> condition : conditions) {
      all = all.and(condition);
    }
    return all;
  }

  /** At least one of those that are present; {@link #never()} if none is. */
  @SafeVarargs
  public static <V> Condition<V> anyOf(Optional<Condition<V>>... conditions) {
    Condition<V> result = never();
    for (Optional<Condition<V>> condition : conditions) {
      if (condition.isPresent()) {
        result = result.or(condition.get());
      }
    }
    return result;
  }

  /** At least one of these; {@link #never()} if there are none. */
  @SafeVarargs
  public static <V> Condition<V> anyOf(Condition<V>... conditions) {
    Condition<V> any = never();
    for (Condition<V> condition : conditions) {
      any = any.or(condition);
    }
    return any;
  }

  /** At least one of these; {@link #never()} if there are none. */
  public static <V> Condition<V> anyOf(Iterable<Condition<V>> conditions) {
    Condition<V> any = never();
    for (Condition<V> condition : conditions) {
      any = any.or(condition);
    }
    return any;
  }

  /** Both this one and the other. */
  public Condition<V> and(Condition<V> other) {
    return new Condition<>(ConditionNode.and(node(), other.node()));
  }

  /** This one, or the other, or both. */
  public Condition<V> or(Condition<V> other) {
    return new Condition<>(ConditionNode.or(node(), other.node()));
  }

  /** Not this one. */
  public Condition<V> not() {
    return new Condition<>(ConditionNode.not(node()));
  }

  /** This condition: a value can stand wherever a lambda can. */
  @Override
  public Condition<V> apply(V vocabulary) {
    return this;
  }

  private ConditionNode node() {
    return expressionOf(this);
  }

  /** Whether the other is the same condition on the same attributes, with the same values. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Condition<?> that && node().equals(that.node());
  }

  @Override
  public int hashCode() {
    return node().hashCode();
  }

  /** The condition in words, sensitive values masked. */
  @Override
  public String toString() {
    return ConditionWords.of(node());
  }
}
