package dev.dynaset.codec;

/**
 * Reads and writes the attributes of one class: a document that is stored within an item, or the
 * item itself.
 *
 * @param <T> the class
 */
public abstract class DocumentCodec<T> extends ItemDecoder<T> {
  /** For generated codecs. */
  protected DocumentCodec(ItemShape shape) {
    super(shape);
  }

  /** Writes all attributes that are not null, those of a key first. */
  public abstract void write(T document, ItemWriter out);
}
