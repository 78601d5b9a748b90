package dev.dynaset.codec;

/**
 * Reads and writes the items of one model. Generated; straight-line code that asks for attributes
 * by position.
 *
 * @param <T> the model
 * @param <K> its generated key
 */
public abstract class ItemCodec<T, K> {
  private final ItemShape shape;

  /** For generated codecs. */
  protected ItemCodec(ItemShape shape) {
    this.shape = shape;
  }

  /** The attributes of the model. */
  public final ItemShape shape() {
    return shape;
  }

  /** Makes a model of an item. */
  public abstract T read(ItemReader in);

  /** Writes all attributes of a model that are not null, keys first. */
  public abstract void write(T item, ItemWriter out);

  /** The key of a model. */
  public abstract K keyOf(T item);

  /** Makes a key of an item, which may have other attributes too. */
  public abstract K readKey(ItemReader in);

  /** Writes the attributes of a key. */
  public abstract void writeKey(K key, ItemWriter out);
}
