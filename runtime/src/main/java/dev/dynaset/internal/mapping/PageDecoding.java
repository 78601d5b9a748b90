package dev.dynaset.internal.mapping;

import dev.dynaset.codec.ItemDecoder;
import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.codec.TapeReader;
import dev.dynaset.direct.StoredItem;
import dev.dynaset.schema.InterceptedDecoder;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Makes models of the items of pages, one after the other. One reader serves all items that are read
 * directly, so it is for one reading, and one thread at a time.
 *
 * @param <T> what is made of an item
 */
public final class PageDecoding<T> {
  private final ItemDecoder<T> decoder;
  private final boolean isPlain;
  private @Nullable TapeReader reader;

  /** For the items that a decoder makes something of. */
  public PageDecoding(ItemDecoder<T> decoder) {
    this.decoder = decoder;
    this.isPlain = !(decoder instanceof InterceptedDecoder<?>)
        && !(decoder instanceof ProjectionDecoder<?, ?>);
  }

  /** What the decoder makes of an item. */
  public T read(Map<String, AttributeValue> item) {
    if (!isPlain || !(item instanceof StoredItem stored)) {
      return Decoding.read(decoder, item);
    }
    if (reader == null) {
      reader = new TapeReader(decoder.shape(), stored);
    } else {
      reader.moveTo(stored);
    }
    return Decoding.read(decoder, reader);
  }
}
