package dev.dynaset.update;

import dev.dynaset.codec.Form;
import dev.dynaset.expression.AttributePath;

/**
 * A number that is an object, such as a {@code BigDecimal} or an {@code Integer}.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 */
public final class NumberUpdate<U, T extends Number> extends NumberChanges<U, T> {
  /** For update vocabularies. */
  public NumberUpdate(AttributePath location, Form<T> form) {
    super(location, form);
  }
}
