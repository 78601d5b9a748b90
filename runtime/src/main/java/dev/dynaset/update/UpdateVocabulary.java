package dev.dynaset.update;

import dev.dynaset.Update;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.StoredValues;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.expression.Expectation;
import dev.dynaset.expression.UpdateAction;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What updates of a model may change. Generated classes extend it.
 *
 * @param <U> the vocabulary itself, which the updates belong to
 */
public abstract class UpdateVocabulary<U> {
  private final ItemShape shape;

  /** For generated vocabularies. */
  protected UpdateVocabulary(ItemShape shape) {
    this.shape = shape;
  }

  /** The attribute at a position of the shape. */
  protected final AttributePath at(int position) {
    return shape.path(position);
  }

  /** An {@code int}. */
  protected final IntUpdate<U> intAt(int position) {
    return new IntUpdate<>(at(position));
  }

  /** A {@code long}. */
  protected final LongUpdate<U> longAt(int position) {
    return new LongUpdate<>(at(position));
  }

  /** A {@code float}. */
  protected final FloatUpdate<U> floatAt(int position) {
    return new FloatUpdate<>(at(position));
  }

  /** A {@code double}. */
  protected final DoubleUpdate<U> doubleAt(int position) {
    return new DoubleUpdate<>(at(position));
  }

  /** A value. */
  protected final <T> ValueUpdate<U, T> valueAt(int position, Form<T> form) {
    return new ValueUpdate<>(at(position), form);
  }

  /** A value that may be absent. */
  protected final <T> OptionalUpdate<U, T> optionalAt(int position, Form<T> form) {
    return new OptionalUpdate<>(at(position), form);
  }

  /** A member that keys of indexes are made of. */
  protected final <T> IndexedUpdate<U, T> indexedAt(int position, Form<T> form) {
    return new IndexedUpdate<>(at(position), form);
  }

  /** A member that keys of indexes are made of, and that may be absent. */
  protected final <T> OptionalIndexedUpdate<U, T> optionalIndexedAt(int position, Form<T> form) {
    return new OptionalIndexedUpdate<>(at(position), form);
  }

  /** A member that a key of an index is made of, beside others that hold these values. */
  protected final <T> GivenUpdate<U, T> givenAt(int position, Form<T> form, Expectation... others) {
    return new GivenUpdate<>(at(position), form, List.of(others));
  }

  /** A member that may be absent, beside others that hold these values. */
  protected final <T> OptionalGivenUpdate<U, T> optionalGivenAt(
      int position, Form<T> form, Expectation... others) {
    return new OptionalGivenUpdate<>(at(position), form, List.of(others));
  }

  /** That an attribute holds a value. */
  protected final <T> Expectation expectAt(int position, Form<T> form, T value) {
    AttributePath path = at(position);
    return new Expectation(path, StoredValues.of(path.toString(), form, value));
  }

  /** That an attribute holds a value, or is absent for null. */
  protected final <T> Expectation expectOrAbsentAt(int position, Form<T> form, @Nullable T value) {
    return value == null ? new Expectation(at(position), null) : expectAt(position, form, value);
  }

  /** Sets an attribute. */
  protected final <T> Update<U> assignAt(int position, Form<T> form, T value) {
    return indexedAt(position, form).set(value);
  }

  /** Sets an attribute, or removes it for null. */
  protected final <T> Update<U> assignOrRemoveAt(int position, Form<T> form, @Nullable T value) {
    return value == null ? removeAt(position) : assignAt(position, form, value);
  }

  /** Removes an attribute. */
  protected final Update<U> removeAt(int position) {
    return Update.of(new UpdateAction.Remove(at(position)));
  }

  /** A number. */
  protected final <T extends Number> NumberUpdate<U, T> numberAt(int position, Form<T> form) {
    return new NumberUpdate<>(at(position), form);
  }

  /** A number that may be absent. */
  protected final <T extends Number> OptionalNumberUpdate<U, T> optionalNumberAt(
      int position, Form<T> form) {
    return new OptionalNumberUpdate<>(at(position), form);
  }

  /** A time to live. */
  protected final <T> TimeToLiveUpdate<U, T> timeToLiveAt(int position, Form<T> form) {
    return new TimeToLiveUpdate<>(at(position), form);
  }

  /** A time to live that may be absent. */
  protected final <T> OptionalTimeToLiveUpdate<U, T> optionalTimeToLiveAt(
      int position, Form<T> form) {
    return new OptionalTimeToLiveUpdate<>(at(position), form);
  }

  /** A set. */
  protected final <T, E> SetUpdate<U, T, E> setAt(
      int position, Form<T> form, Form<Set<E>> elements) {
    return new SetUpdate<>(at(position), form, elements);
  }

  /** A set that may be absent. */
  protected final <T, E> OptionalSetUpdate<U, T, E> optionalSetAt(
      int position, Form<T> form, Form<Set<E>> elements) {
    return new OptionalSetUpdate<>(at(position), form, elements);
  }
}
