package dev.dynaset.path;

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
}
