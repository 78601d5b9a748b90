package dev.dynaset.codec;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the attributes of one class: a document that is stored within an item, or the
 * item itself.
 *
 * @param <T> the class
 */
public abstract class DocumentCodec<T> extends ItemDecoder<T> {
  /** Made when it is needed: two threads may make one each, which does no harm. */
  private @Nullable Form<T> form;

  /** For generated codecs. */
  protected DocumentCodec(ItemShape shape) {
    super(shape);
  }

  /** The form of the class where it is a document: an M. */
  public final Form<T> form() {
    Form<T> known = form;
    if (known == null) {
      known = DocumentForm.of(this);
      form = known;
    }
    return known;
  }

  /** Writes all attributes that are not null, those of a key first. */
  public abstract void write(T document, ItemWriter out);
}
