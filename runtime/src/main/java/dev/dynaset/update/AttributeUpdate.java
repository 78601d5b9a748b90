package dev.dynaset.update;

import dev.dynaset.Update;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An attribute, or a part of one, as updates name it. Immutable.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 */
public abstract class AttributeUpdate<U, T> {
  private final AttributePath location;

  AttributeUpdate(AttributePath location) {
    this.location = Objects.requireNonNull(location, "location");
  }

  /** Where it is in an item. */
  public final AttributePath location() {
    return location;
  }

  /** Sets it to the value that another attribute of the item has: {@code SET a = b}. */
  public final Update<U> setFrom(AttributeUpdate<U, T> other) {
    return setTo(new SetValue.Copy(other.location));
  }

  /** A number with another added to it; ADD counts from 0 where it is absent, whatever that means. */
  final Update<U> plus(AttributeValue amount) {
    return location.absent() == null
        ? Update.of(new UpdateAction.Add(location, amount))
        : setTo(new SetValue.Plus(amount));
  }

  final Update<U> setTo(SetValue value) {
    return Update.of(new UpdateAction.Set(location, value));
  }

  final Update<U> removed() {
    return Update.of(new UpdateAction.Remove(location));
  }

  /** The way in the words of Java: {@code address.city}. */
  @Override
  public final String toString() {
    return location.toString();
  }
}
