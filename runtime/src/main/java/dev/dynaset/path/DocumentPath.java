package dev.dynaset.path;

import dev.dynaset.codec.DocumentCodec;
import dev.dynaset.codec.Form;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.expression.AttributePath;

/**
 * A document attribute. Generated classes extend it and add the attributes of the document.
 *
 * @param <V> the vocabulary that the conditions belong to
 * @param <T> the class of the document
 */
public abstract class DocumentPath<V, T> extends EqualityPath<V, T> {
  private final ItemShape shape;

  /** For generated paths. */
  protected DocumentPath(AttributePath location, DocumentCodec<T> codec) {
    super(location, codec.form());
    this.shape = codec.shape();
  }

  /** How many attributes it has: {@code size(a)}. */
  public final SizeOperand<V> size() {
    return new SizeOperand<>(location());
  }

  /** The attribute of the document at a position of its shape. */
  protected final AttributePath at(int position) {
    return shape.path(location(), position);
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
  protected final <E> ValuePath<V, E> valueAt(int position, Form<E> form) {
    return new ValuePath<>(at(position), form);
  }

  /** A value of a type with an order. */
  protected final <E> OrderedPath<V, E> orderedAt(int position, Form<E> form) {
    return new OrderedPath<>(at(position), form);
  }

  /** A set. */
  protected final <S, E> SetPath<V, S, E> setAt(int position, Form<S> form, Form<E> elementForm) {
    return new SetPath<>(at(position), form, elementForm);
  }
}
