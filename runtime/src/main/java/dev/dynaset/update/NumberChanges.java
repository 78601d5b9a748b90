package dev.dynaset.update;

import dev.dynaset.Update;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.StoredValues;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.SetValue;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A number that can be counted up and down. That an update leads out of the range of its Java type
 * is found out when the item is read.
 *
 * <p>Counting needs no value to start from: an absent number counts from 0. A number within a map or
 * a document needs that to be there, or else the write is a {@link
 * dev.dynaset.MissingParentException}.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 */
abstract class NumberChanges<U, T extends Number> extends SettableUpdate<U, T> {
  private final Form<T> form;

  NumberChanges(AttributePath location, Form<T> form) {
    super(location, form);
    this.form = form;
  }

  /** Adds 1 to it, as {@code increment(1)} does. */
  public final Update<U> increment() {
    return increment(1);
  }

  /**
   * Adds an amount to it; if it is absent, to 0, or to what its absence means: {@code SET a = if_not_exists(a, 0) + ?}. Many may
   * do so at the same time: none is lost.
   */
  public final Update<U> increment(T amount) {
    return setTo(new SetValue.Plus(stored(amount)));
  }

  /**
   * Adds a whole number to it, as {@code increment} of its type does.
   *
   * @throws IllegalArgumentException if the amount is out of the range of its type
   */
  public final Update<U> increment(long amount) {
    return setTo(new SetValue.Plus(whole(amount)));
  }

  /** Subtracts 1 from it, as {@code decrement(1)} does. */
  public final Update<U> decrement() {
    return decrement(1);
  }

  /** Subtracts an amount from it; if it is absent, from 0, or from what its absence means: {@code if_not_exists(a, 0) - ?}. */
  public final Update<U> decrement(T amount) {
    return setTo(new SetValue.Minus(stored(amount)));
  }

  /**
   * Subtracts a whole number from it, as {@code decrement} of its type does.
   *
   * @throws IllegalArgumentException if the amount is out of the range of its type
   */
  public final Update<U> decrement(long amount) {
    return setTo(new SetValue.Minus(whole(amount)));
  }

  /**
   * Adds an amount to it, as {@code increment} does, by the action {@code ADD a ?}, which makes an
   * absent number as well.
   */
  public final Update<U> add(T amount) {
    return plus(stored(amount));
  }

  /**
   * Adds a whole number to it, as {@code add} of its type does.
   *
   * @throws IllegalArgumentException if the amount is out of the range of its type
   */
  public final Update<U> add(long amount) {
    return plus(whole(amount));
  }

  private AttributeValue whole(long amount) {
    return StoredValues.whole(toString(), form, amount);
  }
}
