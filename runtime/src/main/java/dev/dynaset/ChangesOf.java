package dev.dynaset;

/**
 * Changes that are written for an update vocabulary: an {@link Update}, a lambda, or a reference to
 * a method. It is the parameter of {@code update} and {@code upsert}.
 *
 * <p>Several changes are joined by {@code and}, or listed in {@link Update#allOf}:
 *
 * <pre>{@code
 * stocks.update("apple", s -> s.available().decrement(3).and(s.reserved().increment(3)));
 *
 * stocks.update("apple", s -> Update.allOf(
 *     s.available().decrement(3),
 *     s.reserved().increment(3)));
 * }</pre>
 *
 * @param <U> the update vocabulary, such as {@code OrderUpdate}
 */
@FunctionalInterface
public interface ChangesOf<U> {
  /** The changes of the attributes that {@code vocabulary} names. */
  Update<U> apply(U vocabulary);
}
