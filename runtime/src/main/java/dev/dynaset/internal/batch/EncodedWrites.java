package dev.dynaset.internal.batch;

import dev.dynaset.direct.DirectBody;
import dev.dynaset.direct.JsonOutput;
import dev.dynaset.internal.operation.BatchWriteItemOperation;
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
final class EncodedWrites extends BatchBody<BatchWrite> {
  private static final byte[] PUT = ascii("{\"PutRequest\":{\"Item\":");
  private static final byte[] END_OF_PUT = ascii("}}");
  private static final byte[] UNITS = ascii(",\"ReturnConsumedCapacity\":\"TOTAL\"");
  private static final WriteRequest NOTHING = WriteRequest.builder().build();

  private final boolean asksForUnits;

  private EncodedWrites(boolean asksForUnits) {
    this.asksForUnits = asksForUnits;
  }

  static Step.Send<?> send(Map<String, List<BatchWrite>> writes, boolean asksForUnits) {
    JsonOutput body = new EncodedWrites(asksForUnits).of(writes, size(writes));
    return new Step.Send<>(
        BatchWriteItemOperation.INSTANCE, request(writes, asksForUnits), new DirectBody(body));
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

  private static long size(Map<String, List<BatchWrite>> writes) {
    long size = UNITS.length;
    for (List<BatchWrite> ofTable : writes.values()) {
      for (BatchWrite write : ofTable) {
        size += write.size() + PUT.length + END_OF_PUT.length + 1;
      }
    }
    return size;
  }

  @Override
  void addItems(JsonOutput out, List<BatchWrite> ofTable) {
    char separator = '[';
    for (BatchWrite write : ofTable) {
      out.add(separator);
      out.add(PUT);
      Objects.requireNonNull(write.encoded()).writeTo(out);
      out.add(END_OF_PUT);
      separator = ',';
    }
    out.add(']');
  }

  @Override
  void addRest(JsonOutput out) {
    if (asksForUnits) {
      out.add(UNITS);
    }
  }
}
