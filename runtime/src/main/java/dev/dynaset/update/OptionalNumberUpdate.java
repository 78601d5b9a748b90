package dev.dynaset.update;

import dev.dynaset.Update;
import dev.dynaset.codec.Form;
import dev.dynaset.expression.AttributePath;

/**
 * A number that is an object, and may be absent.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 */
public final class OptionalNumberUpdate<U, T extends Number> extends NumberChanges<U, T> {
  /** For update vocabularies. */
  public OptionalNumberUpdate(AttributePath location, Form<T> form) {
    super(location, form);
  }

  /** Removes it: {@code REMOVE a}. */
  public Update<U> remove() {
    return removed();
  }
}
