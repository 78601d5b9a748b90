package dev.dynaset.update;

import dev.dynaset.Update;
import dev.dynaset.codec.Form;
import dev.dynaset.expression.AttributePath;
import java.util.Set;

/**
 * A set attribute, stored as SS, NS or BS, that may be absent.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 * @param <E> the type of its elements
 */
public final class OptionalSetUpdate<U, T, E> extends SetChanges<U, T, E> {
  /** For update vocabularies. */
  public OptionalSetUpdate(AttributePath location, Form<T> form, Form<Set<E>> elements) {
    super(location, form, elements);
  }

  /** Removes it: {@code REMOVE a}. */
  public Update<U> remove() {
    return removed();
  }
}
