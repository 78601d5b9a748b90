package dev.dynaset.update;

import dev.dynaset.codec.Form;
import dev.dynaset.expression.AttributePath;

/**
 * The time at which an item expires.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 */
public final class TimeToLiveUpdate<U, T> extends TimeToLiveChanges<U, T> {
  /** For update vocabularies. */
  public TimeToLiveUpdate(AttributePath location, Form<T> form) {
    super(location, form);
  }
}
