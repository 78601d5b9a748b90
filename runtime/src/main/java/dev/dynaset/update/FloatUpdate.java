package dev.dynaset.update;

import dev.dynaset.Update;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.StoredValues;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.SetValue;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A {@code float} attribute. That an update leads out of its range is found out when the item is
 * read.
 *
 * @param <U> the update vocabulary that it belongs to
 */
public final class FloatUpdate<U> extends AttributeUpdate<U, Float> {
  /** For update vocabularies. */
  public FloatUpdate(AttributePath location) {
    super(location);
  }

  private AttributeValue stored(float value) {
    return StoredValues.of(toString(), Forms.floatValue(), value);
  }

  /** Sets it: {@code SET a = ?}. */
  public Update<U> set(float value) {
    return setTo(new SetValue.Literal(stored(value)));
  }

  /** Sets it, unless the value is null: then it stays as it is. For partial updates (PATCH). */
  public Update<U> setUnlessNull(@Nullable Float value) {
    return value == null ? Update.none() : set(value);
  }

  /**
   * Sets it, if it is absent: {@code SET a = if_not_exists(a, ?)}. NULL counts as absent; other
   * programs write it. The update has the condition that the attribute is not NULL. If it is, a second
   * request sets it.
   */
  public Update<U> setIfAbsent(float value) {
    return setTo(new SetValue.IfAbsent(stored(value)));
  }

  /** Adds 1 to it, as {@code increment(1)} does. */
  public Update<U> increment() {
    return increment(1);
  }

  /**
   * Adds an amount to it; if it is absent, to 0, or to what its absence means: {@code SET a = if_not_exists(a, 0) + ?}. Many may
   * do so at the same time: none is lost.
   */
  public Update<U> increment(float amount) {
    return setTo(new SetValue.Plus(stored(amount)));
  }

  /** Subtracts 1 from it, as {@code decrement(1)} does. */
  public Update<U> decrement() {
    return decrement(1);
  }

  /** Subtracts an amount from it; if it is absent, from 0, or from what its absence means: {@code if_not_exists(a, 0) - ?}. */
  public Update<U> decrement(float amount) {
    return setTo(new SetValue.Minus(stored(amount)));
  }

  /** Adds an amount to it, as {@code increment} does, by the action {@code ADD a ?}. */
  public Update<U> add(float amount) {
    return plus(stored(amount));
  }
}
