package dev.dynaset.update;

import dev.dynaset.Update;
import dev.dynaset.codec.DocumentCodec;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.expression.AttributePath;
import java.util.Set;

/**
 * A document attribute. Generated classes extend it and add the attributes of the document. The
 * document itself must be there: an attribute of one that is absent cannot be set.
 *
 * @param <U> the update vocabulary that it belongs to
 * @param <T> the class of the document
 */
public abstract class DocumentUpdate<U, T> extends SettableUpdate<U, T> {
  private final ItemShape shape;

  /** For generated updates. */
  protected DocumentUpdate(AttributePath location, DocumentCodec<T> codec) {
    super(location, codec.form());
    this.shape = codec.shape();
  }

  /** The attribute of the document at a position of its shape. */
  protected final AttributePath at(int position) {
    return shape.path(location(), position);
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
  protected final <E> ValueUpdate<U, E> valueAt(int position, Form<E> form) {
    return new ValueUpdate<>(at(position), form);
  }

  /** A value that may be absent. */
  protected final <E> OptionalUpdate<U, E> optionalAt(int position, Form<E> form) {
    return new OptionalUpdate<>(at(position), form);
  }

  /** A number. */
  protected final <E extends Number> NumberUpdate<U, E> numberAt(int position, Form<E> form) {
    return new NumberUpdate<>(at(position), form);
  }

  /** A number that may be absent. */
  protected final <E extends Number> OptionalNumberUpdate<U, E> optionalNumberAt(
      int position, Form<E> form) {
    return new OptionalNumberUpdate<>(at(position), form);
  }

  /** A time to live. */
  protected final <E> TimeToLiveUpdate<U, E> timeToLiveAt(int position, Form<E> form) {
    return new TimeToLiveUpdate<>(at(position), form);
  }

  /** A time to live that may be absent. */
  protected final <E> OptionalTimeToLiveUpdate<U, E> optionalTimeToLiveAt(
      int position, Form<E> form) {
    return new OptionalTimeToLiveUpdate<>(at(position), form);
  }

  /** A set. */
  protected final <S, E> SetUpdate<U, S, E> setAt(
      int position, Form<S> form, Form<Set<E>> elements) {
    return new SetUpdate<>(at(position), form, elements);
  }

  /** A set that may be absent. */
  protected final <S, E> OptionalSetUpdate<U, S, E> optionalSetAt(
      int position, Form<S> form, Form<Set<E>> elements) {
    return new OptionalSetUpdate<>(at(position), form, elements);
  }

  /** The change that removes the document, for those that may be absent. */
  protected final Update<U> removal() {
    return removed();
  }
}
