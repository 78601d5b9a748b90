package dev.dynaset.update;

import dev.dynaset.Update;
import dev.dynaset.codec.DocumentCodec;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.expression.AttributePath;

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

  /** The change that removes the document, for those that may be absent. */
  protected final Update<U> removal() {
    return removed();
  }
}
