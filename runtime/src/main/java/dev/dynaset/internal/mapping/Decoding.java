package dev.dynaset.internal.mapping;

import dev.dynaset.DynasetException;
import dev.dynaset.codec.AttributeMapReader;
import dev.dynaset.codec.ItemCodec;
import dev.dynaset.codec.ItemDecoder;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ProjectionDecoder;
import dev.dynaset.codec.TapeReader;
import dev.dynaset.direct.StoredItem;
import dev.dynaset.schema.InterceptedDecoder;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes models, or parts of them, of items. */
public final class Decoding {
  private Decoding() {}

  /** What a decoder makes of an item. */
  public static <T> T read(ItemDecoder<T> decoder, Map<String, AttributeValue> item) {
    // The others are not loaded where there are none (ADR 24).
    return decoder instanceof ItemCodec<?, ?> ? readAll(decoder, item) : readAny(decoder, item);
  }

  private static <T> T readAny(ItemDecoder<T> decoder, Map<String, AttributeValue> item) {
    if (decoder instanceof InterceptedDecoder<T> intercepted) {
      // What an interceptor throws is not about the item, and passes.
      return intercepted.intercept(read(intercepted.decoder(), item));
    }
    return decoder instanceof ProjectionDecoder<?, ?> projection
        ? readAll(decoder, projection.flattened(item))
        : readAll(decoder, item);
  }

  private static <T> T readAll(ItemDecoder<T> decoder, Map<String, AttributeValue> attributes) {
    return attributes instanceof StoredItem stored
        ? read(decoder, TapeReader.of(decoder.shape(), stored))
        : read(decoder, new AttributeMapReader(decoder.shape(), attributes));
  }

  /** What a decoder makes of what a reader reads, where it is not intercepted, and no projection. */
  static <T> T read(ItemDecoder<T> decoder, ItemReader reader) {
    try {
      return decoder.read(reader);
    } catch (DynasetException e) {
      throw e;
    } catch (RuntimeException e) {
      throw reader.refused(e);
    }
  }
}
