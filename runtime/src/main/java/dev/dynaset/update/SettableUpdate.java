package dev.dynaset.update;

import dev.dynaset.Update;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.StoredValues;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.SetValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What can be set to a value of its type.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the type in Java
 */
abstract class SettableUpdate<U, T> extends AttributeUpdate<U, T> {
  private final Form<T> form;

  SettableUpdate(AttributePath location, Form<T> form) {
    super(location);
    this.form = form;
  }

  final AttributeValue stored(T value) {
    return StoredValues.of(toString(), form, value);
  }

  private T given(T value) {
    if (value == null && !StoredValues.takesNull(form)) {
      throw new NullPointerException("The member '" + this + "' is set to null. Take setUnlessNull"
          + " to leave it as it is then; what may be absent is made so by remove().");
    }
    return value;
  }

  /**
   * Sets it: {@code SET a = ?}. An empty set is stored by leaving its attribute out:
   * {@code REMOVE a}.
   */
  public final Update<U> set(T value) {
    Optional<AttributeValue> stored = StoredValues.ofMember(toString(), form, given(value));
    return stored.isPresent() ? setTo(new SetValue.Literal(stored.get())) : removed();
  }

  /** Sets it, unless the value is null: then it stays as it is. For partial updates (PATCH). */
  public final Update<U> setUnlessNull(@Nullable T value) {
    return value == null ? Update.none() : set(value);
  }

  /**
   * Sets it, if it is absent: {@code SET a = if_not_exists(a, ?)}. NULL counts as absent; other
   * programs write it. The update has the condition that the attribute is not NULL. If it is, a second
   * request sets it.
   */
  public final Update<U> setIfAbsent(T value) {
    Optional<AttributeValue> stored = StoredValues.ofMember(toString(), form, given(value));
    return stored.isPresent() ? setTo(new SetValue.IfAbsent(stored.get())) : Update.none();
  }
}
