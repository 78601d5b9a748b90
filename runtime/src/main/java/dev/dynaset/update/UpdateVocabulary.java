package dev.dynaset.update;

import dev.dynaset.codec.ItemShape;
import dev.dynaset.expression.AttributePath;

/** What updates of a model may change. Generated classes extend it. */
public abstract class UpdateVocabulary {
  private final ItemShape shape;

  /** For generated vocabularies. */
  protected UpdateVocabulary(ItemShape shape) {
    this.shape = shape;
  }

  /** The attribute at a position of the shape. */
  protected final AttributePath at(int position) {
    return shape.path(position);
  }
}
