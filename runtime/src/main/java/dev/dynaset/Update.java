package dev.dynaset;

import dev.dynaset.expression.UpdateAction;
import dev.dynaset.expression.UpdateWords;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes of an item, as an immutable value. It is made by an update vocabulary, such as
 * {@code OrderUpdate}, which has all that may be changed.
 *
 * <pre>{@code
 * stock.update(key, s -> s.available().decrement(n).and(s.reserved().increment(n)));
 * }</pre>
 *
 * @param <U> the update vocabulary that it belongs to
 */
public final class Update<U> {
  private final List<UpdateAction> actions;

  private Update(List<UpdateAction> actions) {
    this.actions = List.copyOf(actions);
  }

  /** For update vocabularies. */
  public static <U> Update<U> of(UpdateAction action) {
    return new Update<>(List.of(action));
  }

  /** The update that changes nothing. */
  public static <U> Update<U> none() {
    return new Update<>(List.of());
  }

  /**
   * All of these changes.
   *
   * @throws IllegalArgumentException if two of them are about the same attribute, or about an
   *     attribute and a part of it
   */
  public static <U> Update<U> allOf(Iterable<Update<U>> updates) {
    Update<U> all = none();
    for (Update<U> update : updates) {
      all = all.and(update);
    }
    return all;
  }

  /**
   * These changes and the others. DynamoDB makes them all at once, of the item as it is before any
   * of them.
   *
   * @throws IllegalArgumentException if two of them are about the same attribute, or about an
   *     attribute and a part of it, which DynamoDB refuses
   */
  public Update<U> and(Update<U> other) {
    List<UpdateAction> all = new ArrayList<>(actions);
    for (UpdateAction action : other.actions) {
      all.stream()
          .filter(earlier -> earlier.path().overlaps(action.path()))
          .findFirst()
          .ifPresent(earlier -> {
            throw new IllegalArgumentException("An update changes '" + earlier.path() + "' and '"
                + action.path() + "', which overlap. Change each attribute once.");
          });
      all.add(action);
    }
    return new Update<>(all);
  }

  /** The changes, for the runtime. */
  public List<UpdateAction> actions() {
    return actions;
  }

  /** Whether it changes nothing. */
  public boolean isEmpty() {
    return actions.isEmpty();
  }

  /** Whether the other makes the same changes in the same order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Update<?> that && actions.equals(that.actions);
  }

  @Override
  public int hashCode() {
    return actions.hashCode();
  }

  /** The changes in words, sensitive values masked. */
  @Override
  public String toString() {
    return actions.isEmpty() ? "no change" : UpdateWords.of(actions);
  }
}
