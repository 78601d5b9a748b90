package dev.dynaset.update;

import dev.dynaset.codec.Form;
import dev.dynaset.expression.AttributePath;
import java.util.Set;

/**
 * A set attribute, stored as SS, NS or BS.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 * @param <E> the type of its elements
 */
public final class SetUpdate<U, T, E> extends SetChanges<U, T, E> {
  /** For update vocabularies. */
  public SetUpdate(AttributePath location, Form<T> form, Form<Set<E>> elements) {
    super(location, form, elements);
  }
}
