package dev.dynaset.codec;

/**
 * Reads and writes the attributes of one class: a document that is stored within an item, or the
 * item itself.
 *
 * @param <T> the class
 */
public abstract class DocumentCodec<T> extends ItemDecoder<T> {
  private final Form<T> form;

  /** For generated codecs. */
  protected DocumentCodec(ItemShape shape) {
    super(shape);
    this.form = new DocumentForm<>(this);
  }

  /** The form of the class where it is a document: an M. */
  public final Form<T> form() {
    return form;
  }

  /** Writes all attributes that are not null, those of a key first. */
  public abstract void write(T document, ItemWriter out);
}
