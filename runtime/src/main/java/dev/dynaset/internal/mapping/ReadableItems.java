package dev.dynaset.internal.mapping;

import dev.dynaset.ItemMappingException;
import dev.dynaset.Unreadable;
import dev.dynaset.codec.ItemDecoder;
import dev.dynaset.schema.InterceptedDecoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Tells the items that fit a model from those that do not. It decodes each for that, without calling
 * the interceptors of the application: what is given is decoded again when it is taken.
 */
public final class ReadableItems {
  private final PageDecoding<?> decoding;
  private final Unreadable unreadable;

  private ReadableItems(ItemDecoder<?> decoder, Unreadable unreadable) {
    ItemDecoder<?> plain =
        decoder instanceof InterceptedDecoder<?> intercepted ? intercepted.decoder() : decoder;
    this.decoding = new PageDecoding<>(plain);
    this.unreadable = unreadable;
  }

  /** For the items that a decoder makes something of; null if an unreadable one is to fail. */
  public static @Nullable ReadableItems of(
      ItemDecoder<?> decoder, @Nullable Unreadable unreadable) {
    return unreadable == null || unreadable.isFailure()
        ? null
        : new ReadableItems(decoder, unreadable);
  }

  /** Whether an item fits; if it does not, what is to be done about it is done. */
  public boolean isReadable(Map<String, AttributeValue> item) {
    try {
      decoding.read(item);
      return true;
    } catch (ItemMappingException e) {
      unreadable.found(Map.copyOf(item), e);
      return false;
    }
  }

  /** Those items that fit, in their order. */
  public List<Map<String, AttributeValue>> of(List<Map<String, AttributeValue>> items) {
    List<Map<String, AttributeValue>> readable = new ArrayList<>(items.size());
    for (Map<String, AttributeValue> item : items) {
      if (isReadable(item)) {
        readable.add(item);
      }
    }
    return readable;
  }
}
