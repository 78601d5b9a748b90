package dev.dynaset.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.SdkResponse;
import software.amazon.awssdk.core.interceptor.ExecutionAttribute;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Leaves a part of a batch unprocessed: it is taken out of the request, and put into the response.
 * A server refuses an empty batch; where nothing is to be processed, one write or key is sent all
 * the same, and denied.
 */
final class Unprocessed {
  private static final ExecutionAttribute<Map<String, List<WriteRequest>>> WRITES =
      new ExecutionAttribute<>("dev.dynaset.testing.UnprocessedWrites");
  private static final ExecutionAttribute<Map<String, KeysAndAttributes>> KEYS =
      new ExecutionAttribute<>("dev.dynaset.testing.UnprocessedKeys");

  private Unprocessed() {}

  static Fault share(String operation, double share) {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "The share that is left must be above 0 and at most 1, not " + share + ".");
    }
    return switch (operation) {
      case "BatchWriteItem" -> new Writes(share);
      case "BatchGetItem" -> new Keys(share);
      default ->
        throw new IllegalArgumentException(
            "Only BatchWriteItem and BatchGetItem leave anything unprocessed, not " + operation
                + ".");
    };
  }

  /** How many of the first are processed. */
  private static int processed(int size, double share) {
    return size - (int) Math.ceil(size * share);
  }

  private record Writes(double share) implements Fault {
    @Override
    public SdkRequest beforeSending(SdkRequest request, ExecutionAttributes attributes) {
      Map<String, List<WriteRequest>> sent = new LinkedHashMap<>();
      Map<String, List<WriteRequest>> left = new LinkedHashMap<>();
      BatchWriteItemRequest batch = (BatchWriteItemRequest) request;
      batch.requestItems().forEach((table, writes) -> {
        int processed = processed(writes.size(), share);
        if (processed > 0) {
          sent.put(table, writes.subList(0, processed));
        }
        left.put(table, writes.subList(processed, writes.size()));
      });
      attributes.putAttribute(WRITES, left);
      if (sent.isEmpty()) {
        Map.Entry<String, List<WriteRequest>> any = left.entrySet().iterator().next();
        sent.put(any.getKey(), any.getValue().subList(0, 1));
      }
      return batch.toBuilder().requestItems(sent).build();
    }

    @Override
    public SdkResponse afterResponse(SdkResponse response, ExecutionAttributes attributes) {
      return ((BatchWriteItemResponse) response)
          .toBuilder().unprocessedItems(attributes.getAttribute(WRITES)).build();
    }
  }

  private record Keys(double share) implements Fault {
    @Override
    public SdkRequest beforeSending(SdkRequest request, ExecutionAttributes attributes) {
      Map<String, KeysAndAttributes> sent = new LinkedHashMap<>();
      Map<String, KeysAndAttributes> left = new LinkedHashMap<>();
      BatchGetItemRequest batch = (BatchGetItemRequest) request;
      batch.requestItems().forEach((table, keys) -> {
        List<Map<String, AttributeValue>> all = keys.keys();
        int processed = processed(all.size(), share);
        if (processed > 0) {
          sent.put(table, keys.toBuilder().keys(all.subList(0, processed)).build());
        }
        left.put(
            table, keys.toBuilder().keys(all.subList(processed, all.size())).build());
      });
      attributes.putAttribute(KEYS, left);
      // Reading without effect: all may be sent if nothing is to be processed.
      return sent.isEmpty() ? request : batch.toBuilder().requestItems(sent).build();
    }

    @Override
    public SdkResponse afterResponse(SdkResponse response, ExecutionAttributes attributes) {
      BatchGetItemResponse batch = (BatchGetItemResponse) response;
      Map<String, KeysAndAttributes> left = attributes.getAttribute(KEYS);
      BatchGetItemResponse.Builder seen = batch.toBuilder().unprocessedKeys(left);
      return share == 1 ? seen.responses(Map.of()).build() : seen.build();
    }
  }
}
