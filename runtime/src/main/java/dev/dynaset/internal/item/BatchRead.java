package dev.dynaset.internal.item;

import dev.dynaset.codec.ItemDecoder;
import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.schema.TableBinding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * One read of a batch. Equal ones are sent once.
 *
 * @param kind what it has in common with those it can travel with
 * @param identity which item
 * @param table where
 * @param key the attributes of the key
 * @param subject what the caller knows it as, a key or a read; asked for only if it is left
 */
public record BatchRead(
    Kind kind,
    ItemIdentity identity,
    TableBinding<?, ?> table,
    Map<String, AttributeValue> key,
    Supplier<Object> subject) {
  /**
   * What a request says once for all keys of a table.
   *
   * @param paths the parts of the items that are read; empty for whole items
   * @param isConsistent whether the read is strongly consistent
   */
  public record Kind(Optional<List<AttributePath>> paths, boolean isConsistent) {}

  /** A read of as much of an item as a decoder looks at. */
  public static BatchRead of(
      TableBinding<?, ?> table,
      Map<String, AttributeValue> key,
      ItemDecoder<?> decoder,
      boolean isConsistent,
      Supplier<Object> subject) {
    Optional<List<AttributePath>> paths = decoder instanceof ProjectionDecoder<?, ?> projection
        ? Optional.of(projection.paths())
        : Optional.empty();
    return new BatchRead(
        new Kind(paths, isConsistent), ItemIdentity.of(table, key), table, key, subject);
  }

  /** What tells it from other reads. */
  public Place place() {
    return new Place(kind, identity);
  }

  /**
   * What is read of which item.
   *
   * @param kind how it is read
   * @param identity which item
   */
  public record Place(Kind kind, ItemIdentity identity) {}
}
