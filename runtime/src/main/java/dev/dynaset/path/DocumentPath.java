package dev.dynaset.path;

import dev.dynaset.codec.DocumentCodec;
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
}
