package dev.dynaset.update;

import dev.dynaset.Update;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.StoredValues;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.Expectation;
import dev.dynaset.expression.SetValue;
import dev.dynaset.expression.UpdateAction;
import java.util.List;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A member that keys of indexes are made of: it can be given values that are known, so that Dynaset can
 * write these keys with it. To count in an index, name the member itself in a global index.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 */
public abstract class IndexedChanges<U, T> {
  private final AttributePath location;
  private final Form<T> form;
  /** What must be so for the keys to be right. */
  private final List<Expectation> expected;

  IndexedChanges(AttributePath location, Form<T> form, List<Expectation> expected) {
    this.location = location;
    this.form = form;
    this.expected = List.copyOf(expected);
  }

  /** Sets it, and the keys of indexes that are made of it. */
  public final Update<U> set(T value) {
    return with(new UpdateAction.Set(location, new SetValue.Literal(stored(value))));
  }

  /** Sets it as {@link #set} does, unless the value is null: then it stays as it is. */
  public final Update<U> setUnlessNull(@Nullable T value) {
    return value == null ? Update.none() : set(value);
  }

  final AttributeValue stored(T value) {
    return StoredValues.of(location.toString(), form, value);
  }

  final Update<U> removed() {
    return with(new UpdateAction.Remove(location));
  }

  final Update<U> setIfMissing(T value) {
    return with(new UpdateAction.Set(location, new SetValue.IfAbsent(stored(value))));
  }

  private Update<U> with(UpdateAction change) {
    return Update.of(change, expected);
  }

  /** The member. */
  @Override
  public final String toString() {
    return location.toString();
  }
}
