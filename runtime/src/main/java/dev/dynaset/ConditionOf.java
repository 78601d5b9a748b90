package dev.dynaset;

/**
 * A condition that is written for a vocabulary: a {@link Condition}, a lambda, or a reference to a
 * method. It is the parameter of {@code filter} and {@code onlyIf}.
 *
 * <pre>{@code
 * orders.byCustomer("c").filter(o -> o.status().eq(OPEN).and(o.total().gt(100)));
 *
 * static <V> Condition<V> large(OrderConditions<V> o) {
 *   return o.total().gt(100);
 * }
 *
 * orders.byCustomer("c").filter(Orders::large);
 * orders.item("c", at).onlyIf(Orders::large).delete();
 * }</pre>
 *
 * @param <V> the vocabulary, such as {@code OrderAttributes}
 */
@FunctionalInterface
public interface ConditionOf<V> {
  /** The condition on the attributes that {@code vocabulary} names. */
  Condition<V> apply(V vocabulary);
}
