package dev.dynaset.internal.item;

import dev.dynaset.DynasetException;
import dev.dynaset.ItemMappingException;
import dev.dynaset.codec.AttributeMapReader;
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
    if (decoder instanceof InterceptedDecoder<T> intercepted) {
      // What an interceptor throws is not about the item, and passes.
      return intercepted.intercept(read(intercepted.decoder(), item));
    }
    Map<String, AttributeValue> attributes =
        decoder instanceof ProjectionDecoder<?, ?> projection ? projection.flattened(item) : item;
    ItemReader reader = attributes instanceof StoredItem stored
        ? new TapeReader(decoder.shape(), stored)
        : new AttributeMapReader(decoder.shape(), attributes);
    try {
      return decoder.read(reader);
    } catch (DynasetException e) {
      throw e;
    } catch (RuntimeException e) {
      throw new ItemMappingException(
          reader.describe() + ": the constructor or a setter of "
              + decoder.shape().model() + " threw " + e.getClass().getSimpleName()
              + "; see the cause.",
          e);
    }
  }
}
