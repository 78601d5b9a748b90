package dev.dynaset.path;

import dev.dynaset.codec.Form;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.expression.AttributePath;

/**
 * The attributes that a kind of conditions may name. Generated classes extend it.
 *
 * @param <V> the vocabulary itself, which the conditions belong to
 */
public abstract class Vocabulary<V> {
  private final ItemShape shape;

  /** For generated vocabularies. */
  protected Vocabulary(ItemShape shape) {
    this.shape = shape;
  }

  /** The attribute at a position of the shape. */
  protected final AttributePath at(int position) {
    return shape.path(position);
  }

  /** A string. */
  protected final TextPath<V> textAt(int position) {
    return new TextPath<>(at(position));
  }

  /** Bytes. */
  protected final BinaryPath<V> binaryAt(int position) {
    return new BinaryPath<>(at(position));
  }

  /** A whole number. */
  protected final <N extends Number> WholeNumberPath<V, N> wholeNumberAt(
      int position, Form<N> form) {
    return new WholeNumberPath<>(at(position), form);
  }

  /** A {@code float}. */
  protected final FloatPath<V> floatAt(int position) {
    return new FloatPath<>(at(position));
  }

  /** A {@code double}. */
  protected final DoublePath<V> doubleAt(int position) {
    return new DoublePath<>(at(position));
  }

  /** A boolean. */
  protected final FlagPath<V> flagAt(int position) {
    return new FlagPath<>(at(position));
  }

  /** A value of a type without an order. */
  protected final <T> ValuePath<V, T> valueAt(int position, Form<T> form) {
    return new ValuePath<>(at(position), form);
  }

  /** A value of a type with an order. */
  protected final <T> OrderedPath<V, T> orderedAt(int position, Form<T> form) {
    return new OrderedPath<>(at(position), form);
  }

  /** A set. */
  protected final <T, E> SetPath<V, T, E> setAt(int position, Form<T> form, Form<E> elementForm) {
    return new SetPath<>(at(position), form, elementForm);
  }
}
