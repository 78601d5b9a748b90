package dev.dynaset.update;

import dev.dynaset.Update;
import dev.dynaset.codec.Form;
import dev.dynaset.expression.AttributePath;
import java.util.function.Function;

/**
 * A list or array attribute that may be absent.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 * @param <E> the type of its elements
 * @param <P> an element as updates name it
 */
public final class OptionalListUpdate<U, T, E, P> extends ListChanges<U, T, E, P> {
  /** For update vocabularies. */
  public OptionalListUpdate(
      AttributePath location,
      Form<T> form,
      Form<E> elementForm,
      Function<AttributePath, P> element) {
    super(location, form, elementForm, element);
  }

  /** Removes it: {@code REMOVE a}. */
  public Update<U> remove() {
    return removed();
  }
}
