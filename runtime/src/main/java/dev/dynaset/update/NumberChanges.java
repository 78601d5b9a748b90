package dev.dynaset.update;

import dev.dynaset.Update;
import dev.dynaset.codec.Form;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;

/**
 * A number that can be counted up and down. That an update leads out of the range of its Java type
 * is found out when the item is read.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 */
abstract class NumberChanges<U, T extends Number> extends SettableUpdate<U, T> {
  NumberChanges(AttributePath location, Form<T> form) {
    super(location, form);
  }

  /**
   * Adds an amount to it; if it is absent, to 0: {@code SET a = if_not_exists(a, 0) + ?}. Many may
   * do so at the same time: none is lost.
   */
  public final Update<U> increment(T amount) {
    return setTo(new SetValue.Plus(stored(amount)));
  }

  /** Subtracts an amount from it; if it is absent, from 0: {@code if_not_exists(a, 0) - ?}. */
  public final Update<U> decrement(T amount) {
    return setTo(new SetValue.Minus(stored(amount)));
  }

  /** Adds an amount to it, as {@link #increment} does, by the action {@code ADD a ?}. */
  public final Update<U> add(T amount) {
    return Update.of(new UpdateAction.Add(location(), stored(amount)));
  }
}
