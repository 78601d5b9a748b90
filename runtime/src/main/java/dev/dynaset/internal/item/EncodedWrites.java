package dev.dynaset.internal.item;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.dynaset.direct.DirectBody;
import dev.dynaset.direct.JsonOutput;
import dev.dynaset.internal.plan.Step;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** A BatchWriteItem whose body is made of items that are encoded already. */
final class EncodedBatch {
  private static final byte[] START = ascii("{\"RequestItems\":{");
  private static final byte[] PUT = ascii("{\"PutRequest\":{\"Item\":");
  private static final byte[] END_OF_PUT = ascii("}}");
  private static final byte[] UNITS = ascii(",\"ReturnConsumedCapacity\":\"TOTAL\"");
  private static final WriteRequest NOTHING = WriteRequest.builder().build();

  private EncodedBatch() {}

  private static byte[] ascii(String json) {
    return json.getBytes(ISO_8859_1);
  }

  static Step.Send of(Map<String, List<BatchWrite>> writes, boolean asksForUnits) {
    return new Step.Send(request(writes, asksForUnits), new DirectBody(body(writes, asksForUnits)));
  }

  /** What logs and traces see, and what the AWS SDK finds the endpoint by: all but the items. */
  private static BatchWriteItemRequest request(
      Map<String, List<BatchWrite>> writes, boolean asksForUnits) {
    Map<String, List<WriteRequest>> requests = new LinkedHashMap<>();
    for (Map.Entry<String, List<BatchWrite>> table : writes.entrySet()) {
      requests.put(table.getKey(), Collections.nCopies(table.getValue().size(), NOTHING));
    }
    return BatchWriteItemRequest.builder()
        .requestItems(requests)
        .returnConsumedCapacity(asksForUnits ? ReturnConsumedCapacity.TOTAL : null)
        .build();
  }

  private static JsonOutput body(Map<String, List<BatchWrite>> writes, boolean asksForUnits) {
    JsonOutput out = new JsonOutput(size(writes));
    out.add(START);
    boolean isFirst = true;
    for (Map.Entry<String, List<BatchWrite>> table : writes.entrySet()) {
      if (!isFirst) {
        out.add(',');
      }
      isFirst = false;
      out.addText(table.getKey());
      out.add(':');
      addPuts(out, table.getValue());
    }
    out.add('}');
    if (asksForUnits) {
      out.add(UNITS);
    }
    out.add('}');
    return out;
  }

  private static void addPuts(JsonOutput out, List<BatchWrite> writes) {
    char separator = '[';
    for (BatchWrite write : writes) {
      out.add(separator);
      out.add(PUT);
      Objects.requireNonNull(write.encoded()).writeTo(out);
      out.add(END_OF_PUT);
      separator = ',';
    }
    out.add(']');
  }

  /** How long the body is, at most. */
  private static int size(Map<String, List<BatchWrite>> writes) {
    long size = (long) START.length + UNITS.length + 2;
    for (Map.Entry<String, List<BatchWrite>> table : writes.entrySet()) {
      size += 3L * table.getKey().length() + 6;
      for (BatchWrite write : table.getValue()) {
        size += write.size() + PUT.length + END_OF_PUT.length + 1;
      }
    }
    return Math.toIntExact(size);
  }
}
