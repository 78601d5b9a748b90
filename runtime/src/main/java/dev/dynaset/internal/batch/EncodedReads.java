package dev.dynaset.internal.batch;

import dev.dynaset.codec.JsonItemWriter;
import dev.dynaset.direct.DirectBody;
import dev.dynaset.direct.JsonOutput;
import dev.dynaset.internal.operation.BatchGetItemOperation;
import dev.dynaset.internal.plan.Step;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** A BatchGetItem of whole items whose body is made of the keys of models. */
final class EncodedReads extends BatchBody<BatchRead> {
  private static final byte[] KEYS = ascii("{\"Keys\":");
  private static final byte[] CONSISTENT = ascii(",\"ConsistentRead\":true");
  /** By how many bytes most keys are longer than the first, at most. */
  private static final int MORE = 8;

  /** More room is not made for each key before it is known to be that long. */
  private static final int LONG_KEY = 4 * 1024;

  /** What logs count. It is the key of a request that has none, which the AWS SDK does not copy. */
  private static final Map<String, AttributeValue> NO_KEY =
      GetItemRequest.builder().build().key();

  private EncodedReads() {}

  /** What is sent; null if a key has to be encoded by the AWS SDK. */
  static Step.@Nullable Send<?> send(Map<String, List<BatchRead>> reads) {
    for (List<BatchRead> ofTable : reads.values()) {
      for (BatchRead read : ofTable) {
        if (read.key().ofModel() == null) {
          return null;
        }
      }
    }
    JsonOutput body = new EncodedReads().of(reads, 0);
    return body.isSound()
        ? new Step.Send<>(BatchGetItemOperation.INSTANCE, request(reads), new DirectBody(body))
        : null;
  }

  /** What logs and traces see, and what the AWS SDK finds the endpoint by: all but the keys. */
  private static BatchGetItemRequest request(Map<String, List<BatchRead>> reads) {
    Map<String, KeysAndAttributes> requests = new LinkedHashMap<>();
    for (Map.Entry<String, List<BatchRead>> table : reads.entrySet()) {
      requests.put(
          table.getKey(),
          KeysAndAttributes.builder()
              .keys(Collections.nCopies(table.getValue().size(), NO_KEY))
              .build());
    }
    return BatchGetItemRequest.builder().requestItems(requests).build();
  }

  @Override
  void addItems(JsonOutput out, List<BatchRead> ofTable) {
    BatchRead any = ofTable.get(0);
    JsonItemWriter writer = JsonItemWriter.ofKeys(any.table().codec().shape(), out);
    out.add(KEYS);
    int start = out.size();
    for (int i = 0; i < ofTable.size(); i++) {
      out.add(i == 0 ? '[' : ',');
      writer.begin();
      Objects.requireNonNull(ofTable.get(i).key().ofModel()).writeTo(writer);
      writer.end();
      if (i == 0) {
        // The others are as long, about; unless this one is too long for DynamoDB.
        out.reserve(Math.min(out.size() - start + MORE, LONG_KEY) * ofTable.size());
      }
    }
    out.add(']');
    if (any.kind().isConsistent()) {
      out.add(CONSISTENT);
    }
    out.add('}');
  }

  @Override
  void addRest(JsonOutput out) {}
}
