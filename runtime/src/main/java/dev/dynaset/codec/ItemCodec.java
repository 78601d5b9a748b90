package dev.dynaset.codec;

/**
 * Reads and writes the items of one model.
 *
 * @param <T> the model
 * @param <K> its generated key
 */
public abstract class ItemCodec<T, K> extends DocumentCodec<T> {
  /** For generated codecs. */
  protected ItemCodec(ItemShape shape) {
    super(shape);
  }

  /** The key of a model. */
  public abstract K keyOf(T item);

  /** Makes a key of an item, which may have other attributes too. */
  public abstract K readKey(ItemReader in);

  /** Writes the attributes of a key. */
  public abstract void writeKey(K key, ItemWriter out);
}
