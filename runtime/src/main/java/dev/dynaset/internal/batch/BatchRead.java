package dev.dynaset.internal.batch;

import dev.dynaset.expression.AttributePath;
import dev.dynaset.internal.mapping.ItemIdentity;
import dev.dynaset.schema.TableBinding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One read of a batch. Equal ones are sent once.
 *
 * @param target what tells it from other reads
 * @param table where
 * @param key of which item
 */
public record BatchRead(Target target, TableBinding<?, ?> table, BatchKey key) {
  /**
   * What a request says once for all keys of a table.
   *
   * @param paths the parts of the items that are read; empty for whole items
   * @param isConsistent whether the read is strongly consistent
   */
  public record Kind(Optional<List<AttributePath>> paths, boolean isConsistent) {
    private static final Kind EVENTUAL = new Kind(Optional.empty(), false);
    private static final Kind CONSISTENT = new Kind(Optional.empty(), true);

    /** The kind of a read of these parts of an item; of null, of the whole. */
    static Kind of(@Nullable List<AttributePath> paths, boolean isConsistent) {
      if (paths != null) {
        return new Kind(Optional.of(paths), isConsistent);
      }
      return isConsistent ? CONSISTENT : EVENTUAL;
    }
  }

  /**
   * A read of an item.
   *
   * @param paths the parts that are read; null for the whole
   * @param subject what the caller knows it as, a key or a read; asked for only if it is left
   */
  public static BatchRead of(
      TableBinding<?, ?> table,
      Map<String, AttributeValue> key,
      @Nullable List<AttributePath> paths,
      boolean isConsistent,
      Supplier<Object> subject) {
    Target target = new Target(Kind.of(paths, isConsistent), ItemIdentity.of(table, key));
    return new BatchRead(target, table, new StoredKey(key, subject));
  }

  /** A read of a whole item, whose key is encoded directly. */
  public static <K> BatchRead encoded(
      TableBinding<?, K> table, K key, ItemIdentity identity, boolean isConsistent) {
    Kind kind = isConsistent ? Kind.CONSISTENT : Kind.EVENTUAL;
    return new BatchRead(new Target(kind, identity), table, new ModelKey<>(table, key));
  }

  /** What it has in common with those it can travel with. */
  Kind kind() {
    return target.kind();
  }

  /** Which item. */
  ItemIdentity identity() {
    return target.identity();
  }

  /**
   * What is read of which item.
   *
   * @param kind how it is read
   * @param identity which item
   */
  public record Target(Kind kind, ItemIdentity identity) {
    /** Most reads of an item are of one kind. */
    @Override
    public int hashCode() {
      return identity.hashCode();
    }
  }
}
