package dev.dynaset.schema;

import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.ItemWriter;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads the items of a table that holds several kinds of them. The key of an item tells its kind: the
 * processor has proven that no two kinds can have one key.
 *
 * @param <T> what all kinds are
 * @param <K> what the keys of all kinds are
 */
public abstract class SharedCodec<T, K> extends ItemCodec<T, K> {
  private final List<EntityKind<? extends T, ? extends K>> kinds;

  /**
   * For generated codecs.
   *
   * @param shape the attributes that all kinds have, those of the key first, which tell the kinds apart
   */
  @SafeVarargs
  @SuppressWarnings("varargs") // The list keeps a copy.
  protected SharedCodec(ItemShape shape, EntityKind<? extends T, ? extends K>... kinds) {
    super(shape.ofKey());
    this.kinds = List.of(kinds);
  }

  /** The kinds of items. */
  public final List<EntityKind<? extends T, ? extends K>> kinds() {
    return kinds;
  }

  @Override
  public final boolean isDeriving() {
    return true;
  }

  @Override
  public final boolean isShared() {
    return true;
  }

  @Override
  public final T read(ItemReader in) {
    return in.ofKind(kindOf(in).codec());
  }

  private EntityKind<? extends T, ? extends K> kindOf(ItemReader in) {
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i).codec().hasKeyOf(in)) {
        return kinds.get(i);
      }
    }
    throw in.unknownItem(
        kinds.stream().map(kind -> kind.codec().toString()).collect(Collectors.joining(", ")));
  }

  /** The kind of a model. */
  @SuppressWarnings("unchecked") // It is that of its class.
  EntityKind<T, K> kindOf(T item) {
    for (EntityKind<? extends T, ? extends K> kind : kinds) {
      if (kind.type().isInstance(item)) {
        return (EntityKind<T, K>) kind;
      }
    }
    throw new IllegalArgumentException(
        item.getClass().getName() + " is no kind of item of " + shape().model() + ".");
  }

  /** The kind of a key. */
  @SuppressWarnings("unchecked") // It is that of its class.
  EntityKind<T, K> kindOfKey(K key) {
    for (EntityKind<? extends T, ? extends K> kind : kinds) {
      if (kind.keyType().isInstance(key)) {
        return (EntityKind<T, K>) kind;
      }
    }
    throw new IllegalArgumentException(
        key.getClass().getName() + " is no key of an item of " + shape().model() + ".");
  }

  @Override
  public final void write(T item, ItemWriter out) {
    out.as(kindOf(item).codec(), item);
  }

  @Override
  public final K keyOf(T item) {
    return kindOf(item).codec().keyOf(item);
  }

  @Override
  public final K readKey(ItemReader in) {
    return in.keyOfKind(kindOf(in).codec());
  }

  @Override
  public final void writeKey(K key, ItemWriter out) {
    kindOfKey(key).codec().writeKey(key, out);
  }
}
