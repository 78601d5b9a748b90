package dev.dynaset.update;

import dev.dynaset.Update;
import dev.dynaset.codec.Form;
import dev.dynaset.expression.AttributePath;

/**
 * The time at which an item expires, if it does.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 */
public final class OptionalTimeToLiveUpdate<U, T> extends TimeToLiveChanges<U, T> {
  /** For update vocabularies. */
  public OptionalTimeToLiveUpdate(AttributePath location, Form<T> form) {
    super(location, form);
  }

  /** Removes it: {@code REMOVE a}. */
  public Update<U> remove() {
    return removed();
  }
}
