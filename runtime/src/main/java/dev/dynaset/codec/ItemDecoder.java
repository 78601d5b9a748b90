package dev.dynaset.codec;

/**
 * Makes values of attributes. Generated; straight-line code that asks for attributes by position.
 *
 * @param <T> what is made: a model, a document, or a part of a model
 */
public abstract class ItemDecoder<T> {
  private final ItemShape shape;

  /** For generated decoders. */
  protected ItemDecoder(ItemShape shape) {
    this.shape = shape;
  }

  /** The attributes that are asked for. */
  public final ItemShape shape() {
    return shape;
  }

  /** Makes a value of the attributes. */
  public abstract T read(ItemReader in);
}
