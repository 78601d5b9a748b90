package dev.dynaset.internal.item;

import dev.dynaset.codec.ItemDecoder;
import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.internal.mapping.Decoding;
import dev.dynaset.schema.TableBinding;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * What is read of an item: the whole, or a projection of it, and whether expired items count.
 *
 * @param decoder what makes a value of the item
 * @param expired the items that count as missing; null if all count
 * @param <R> what is made of an item
 */
public record Selection<R>(ItemDecoder<R> decoder, @Nullable ExpiredItems expired) {
  /** Whole items, expired or not. */
  public static <T> Selection<T> ofAll(TableBinding<T, ?> table) {
    return of(table.reader());
  }

  /** What a decoder makes of items, expired or not. */
  public static <R> Selection<R> of(ItemDecoder<R> decoder) {
    return new Selection<>(decoder, null);
  }

  /** The same of items that have not expired. */
  Selection<R> unexpired(TableBinding<?, ?> table) {
    return new Selection<>(decoder, ExpiredItems.of(table));
  }

  /** The same items as another type. */
  <S> Selection<S> as(ItemDecoder<S> other) {
    return new Selection<>(other, expired);
  }

  /** Whether items are read whole. */
  boolean isWhole() {
    return !(decoder instanceof ProjectionDecoder<?, ?>);
  }

  /** The parts of an item that are asked for; null for the whole. */
  public @Nullable List<AttributePath> paths() {
    if (!(decoder instanceof ProjectionDecoder<?, ?> projection) || projection.readsWholeItems()) {
      return null;
    }
    return expired == null || projection.paths().contains(expired.path())
        ? projection.paths()
        : withExpiryOf(projection.paths(), expired);
  }

  private static List<AttributePath> withExpiryOf(List<AttributePath> paths, ExpiredItems expired) {
    List<AttributePath> all = new ArrayList<>(paths);
    all.add(expired.path());
    return all;
  }

  /** What is made of an item; empty if there is none, or it has expired. */
  public Optional<R> of(@Nullable Map<String, AttributeValue> item) {
    return item == null || isExpired(item)
        ? Optional.empty()
        : Optional.of(Decoding.read(decoder, item));
  }

  /** Whether an item that exists counts as missing. */
  boolean isExpired(Map<String, AttributeValue> item) {
    return expired != null && expired.contains(item);
  }
}
