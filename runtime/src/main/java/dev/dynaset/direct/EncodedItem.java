package dev.dynaset.direct;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item as it stands in the body of a request. */
public final class EncodedItem {
  private final byte[] json;

  /** What an output has, which is sound. */
  public EncodedItem(JsonOutput output) {
    this.json = output.toBytes();
  }

  /** How many bytes it takes. */
  public int size() {
    return json.length;
  }

  /** Writes it. */
  public void writeTo(JsonOutput output) {
    output.add(json);
  }

  /** The same for a request that the AWS SDK encodes. */
  public Map<String, AttributeValue> attributes() {
    try {
      return new ItemScanner(json, new JsonCursor(json)).item();
    } catch (NotUnderstoodException e) {
      throw new IllegalStateException("What was encoded cannot be decoded.", e);
    }
  }
}
