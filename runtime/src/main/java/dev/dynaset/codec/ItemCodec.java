package dev.dynaset.codec;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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

  /**
   * The attributes of an item as they are stored, made of those of its members.
   *
   * @param members what {@link #write} has written, complete with what Dynaset sets
   */
  public Map<String, AttributeValue> complete(Map<String, AttributeValue> members) {
    return members;
  }

  /** Makes a model of an item, of whose key it is known that it is one of the model. */
  protected T readOfKind(ItemReader in) {
    return read(in);
  }

  /** Whether items are of several kinds. */
  public boolean isShared() {
    return false;
  }

  /** Whether items have attributes that are made of members, such as their key. */
  public boolean isDeriving() {
    return false;
  }
}
