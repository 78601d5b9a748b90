package dev.dynaset;

import dev.dynaset.expression.Changes;
import dev.dynaset.expression.Expectation;
import dev.dynaset.expression.Expressed;
import dev.dynaset.expression.UpdateAction;
import dev.dynaset.expression.UpdateAction.Clause;
import dev.dynaset.expression.UpdateWords;
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
 * <p>Changes are joined by {@link #and}: of two statements in a lambda the first is lost.
 *
 * @param <U> the update vocabulary that it belongs to
 */
public final class Update<U> extends Expressed<Changes> implements ChangesOf<U> {

  private Update(Changes changes) {
    super(changes);
  }

  /** For update vocabularies. */
  public static <U> Update<U> of(UpdateAction action) {
    return of(action, List.of());
  }

  /** For update vocabularies: a change, and what must be so for it to be right. */
  public static <U> Update<U> of(UpdateAction action, List<Expectation> expected) {
    return new Update<>(new Changes(List.of(action), expected));
  }

  /** The update that changes nothing. */
  public static <U> Update<U> none() {
    return new Update<>(new Changes(List.of(), List.of()));
  }

  /**
   * Changes in DynamoDB's own language, in the clause SET, for what the update vocabulary cannot
   * say: {@code #a = :b}, without the word SET, or several of these with commas between them.
   *
   * <pre>{@code
   * stock.update(key, s -> s.available().decrement().and(Update.rawSet(Expression
   *     .of("#h.#day = :n")
   *     .withName("#h", "history").withName("#day", day)
   *     .withValue(":n", AttributeValue.fromN("1")))));
   * }</pre>
   *
   * <p>Dynaset does not know what such changes are about, and DynamoDB refuses with a {@code
   * DynamoDbException} what it cannot do: changes that overlap, also with a version or a time that
   * Dynaset writes by itself, and changes of keys. An upsert with them is sent whether or not it
   * gives the item all members that the model requires. Values are masked in all words.
   *
   * @throws IllegalArgumentException if a placeholder is used and not given, or given and not used
   */
  public static <U> Update<U> rawSet(Expression changes) {
    return raw(Clause.SET, changes);
  }

  /**
   * Changes as {@link #rawSet} has them, in the clause REMOVE: {@code #a} or {@code #a[0]}.
   *
   * @throws IllegalArgumentException if a placeholder is used and not given, or given and not used
   */
  public static <U> Update<U> rawRemove(Expression changes) {
    return raw(Clause.REMOVE, changes);
  }

  /**
   * Changes as {@link #rawSet} has them, in the clause ADD: {@code #a :b}.
   *
   * @throws IllegalArgumentException if a placeholder is used and not given, or given and not used
   */
  public static <U> Update<U> rawAdd(Expression changes) {
    return raw(Clause.ADD, changes);
  }

  /**
   * Changes as {@link #rawSet} has them, in the clause DELETE: {@code #a :b}.
   *
   * @throws IllegalArgumentException if a placeholder is used and not given, or given and not used
   */
  public static <U> Update<U> rawDelete(Expression changes) {
    return raw(Clause.DELETE, changes);
  }

  private static <U> Update<U> raw(Clause clause, Expression changes) {
    return of(new UpdateAction.Raw(clause, changes.fragment()));
  }

  /**
   * All of these changes: {@code Update.allOf(o.status().set(PAID), o.total().increment(5))}.
   *
   * @throws IllegalArgumentException if two of them are about the same attribute, or about an
   *     attribute and a part of it
   */
  @SafeVarargs
  public static <U> Update<U> allOf(Update<U>... updates) {
    Update<U> all = none();
    for (Update<U> update : updates) {
      all = all.and(update);
    }
    return all;
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
    return new Update<>(changes().and(other.changes()));
  }

  /** These changes: a value can stand wherever a lambda can. */
  @Override
  public Update<U> apply(U vocabulary) {
    return this;
  }

  private Changes changes() {
    return expressionOf(this);
  }

  /** Whether it changes nothing. */
  public boolean isEmpty() {
    return changes().actions().isEmpty();
  }

  /** Whether the other makes the same changes in the same order. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Update<?> that && changes().equals(that.changes());
  }

  @Override
  public int hashCode() {
    return changes().hashCode();
  }

  /** The changes in words, sensitive values masked. */
  @Override
  public String toString() {
    return isEmpty() ? "no change" : UpdateWords.of(changes());
  }
}
