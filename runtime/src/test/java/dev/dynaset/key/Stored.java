package dev.dynaset.key;

import dev.dynaset.codec.AttributeMapReader;
import dev.dynaset.codec.Forms;
import dev.dynaset.codec.ItemReader;
import dev.dynaset.codec.ItemShape;
import dev.dynaset.codec.JsonItemWriter;
import dev.dynaset.codec.TapeReader;
import dev.dynaset.direct.EncodedItem;
import dev.dynaset.direct.JsonOutput;
import dev.dynaset.direct.StoredItem;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items that are read. */
final class Stored {
  private Stored() {}

  /** Readers of an item, as attribute values and in the body of a response. */
  static List<ItemReader> readers(ItemShape shape, Map<String, AttributeValue> item) {
    JsonOutput out = new JsonOutput();
    JsonItemWriter writer = JsonItemWriter.ofItems(shape, out, new BitSet());
    writer.begin();
    item.forEach((name, value) -> {
      if (shape.has(name)) {
        writer.value(shape.position(name), Forms.attributeValue(), value);
      } else {
        writer.unknownAttributes(Map.of(name, value));
      }
    });
    writer.end();
    return List.of(new AttributeMapReader(shape, item), TapeReader.of(shape, (StoredItem)
        new EncodedItem(out).attributes()));
  }
}
