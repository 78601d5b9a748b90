package dev.dynaset.update;

import dev.dynaset.Update;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.StoredValues;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.UpdateAction;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A set of DynamoDB, which elements can be added to and deleted from.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 * @param <E> the type of its elements
 */
abstract class SetChanges<U, T, E> extends SettableUpdate<U, T> {
  private final Form<Set<E>> elements;

  SetChanges(AttributePath location, Form<T> form, Form<Set<E>> elements) {
    super(location, form);
    this.elements = elements;
  }

  /** Adds an element; if the set is absent, it is made: {@code ADD a ?}. */
  public final Update<U> add(E value) {
    return addAll(Collections.singleton(value));
  }

  /** Adds elements, as {@link #add} does; if there are none, it is no change. */
  public final Update<U> addAll(Collection<? extends E> values) {
    Set<E> set = new LinkedHashSet<>(values);
    return StoredValues.ofMember(toString(), elements, set)
        .map(stored -> Update.<U>of(new UpdateAction.Add(location(), stored)))
        .orElseGet(Update::none);
  }

  /** Deletes an element, if it is there; with its last element the set is gone: {@code DELETE a ?}. */
  public final Update<U> delete(E value) {
    return deleteAll(Collections.singleton(value));
  }

  /** Deletes elements, as {@link #delete} does; if there are none, it is no change. */
  public final Update<U> deleteAll(Collection<? extends E> values) {
    Set<E> set = new LinkedHashSet<>(values);
    return StoredValues.deleted(toString(), elements, set)
        .map(stored -> Update.<U>of(new UpdateAction.Delete(location(), stored)))
        .orElseGet(Update::none);
  }
}
