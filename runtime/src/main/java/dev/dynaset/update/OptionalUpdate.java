package dev.dynaset.update;

import dev.dynaset.Update;
import dev.dynaset.codec.Form;
import dev.dynaset.expression.AttributePath;

/**
 * An attribute that can be set, and may be absent.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 */
public final class OptionalUpdate<U, T> extends SettableUpdate<U, T> {
  /** For update vocabularies. */
  public OptionalUpdate(AttributePath location, Form<T> form) {
    super(location, form);
  }

  /** Removes it: {@code REMOVE a}. */
  public Update<U> remove() {
    return removed();
  }
}
