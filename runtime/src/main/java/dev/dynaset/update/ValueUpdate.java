package dev.dynaset.update;

import dev.dynaset.codec.Form;
import dev.dynaset.expression.AttributePath;

/**
 * An attribute that can be set.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 */
public final class ValueUpdate<U, T> extends SettableUpdate<U, T> {
  /** For update vocabularies. */
  public ValueUpdate(AttributePath location, Form<T> form) {
    super(location, form);
  }
}
