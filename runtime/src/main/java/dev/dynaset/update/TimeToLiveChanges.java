package dev.dynaset.update;

import dev.dynaset.Update;
import dev.dynaset.codec.Form;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.SetValue;
import java.time.Duration;
import java.util.Objects;

/**
 * The time at which an item expires.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 */
abstract class TimeToLiveChanges<U, T> extends SettableUpdate<U, T> {
  TimeToLiveChanges(AttributePath location, Form<T> form) {
    super(location, form);
  }

  /**
   * Lets the item expire so long from now, by the clock of the {@link dev.dynaset.Dynaset}:
   * {@code SET a = ?}.
   */
  public final Update<U> setIn(Duration duration) {
    return setTo(new SetValue.SecondsFromNow(Objects.requireNonNull(duration, "duration")));
  }
}
