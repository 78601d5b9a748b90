package dev.dynaset.internal.engine;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Tables in memory, whose items have the key {@code id}, and which break when they are told to. */
final class MapClient implements DynamoDbClient {
  final Queue<DynamoDbRequest> requests = new ConcurrentLinkedQueue<>();
  /** The ids in the order in which they were written. */
  final Queue<String> written = new ConcurrentLinkedQueue<>();

  private final Map<String, Map<String, AttributeValue>> items = new LinkedHashMap<>();
  private final Queue<RuntimeException> failures = new ArrayDeque<>();
  private UnaryOperator<List<WriteRequest>> unprocessed = writes -> List.of();

  void failNext(RuntimeException failure) {
    failures.add(failure);
  }

  /** Says which writes of a table in a request are left. */
  void leave(UnaryOperator<List<WriteRequest>> choice) {
    this.unprocessed = choice;
  }

  void put(String table, String id, String text) {
    items.put(table + "/" + id, item(id, text));
  }

  static WriteRequest put(String id) {
    return WriteRequest.builder().putRequest(put -> put.item(item(id, "hello"))).build();
  }

  static Map<String, AttributeValue> item(String id, String text) {
    return Map.of("id", AttributeValue.fromS(id), "text", AttributeValue.fromS(text));
  }

  synchronized @Nullable Map<String, AttributeValue> get(String table, String id) {
    return items.get(table + "/" + id);
  }

  private synchronized void began(DynamoDbRequest request) {
    requests.add(request);
    RuntimeException failure = failures.poll();
    if (failure != null) {
      throw failure;
    }
  }

  @Override
  public synchronized BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
    began(request);
    Map<String, List<WriteRequest>> left = new LinkedHashMap<>();
    double units = 0;
    for (Map.Entry<String, List<WriteRequest>> table : request.requestItems().entrySet()) {
      List<WriteRequest> leftOfTable = unprocessed.apply(table.getValue());
      for (WriteRequest write : table.getValue()) {
        if (!leftOfTable.contains(write)) {
          write(table.getKey(), write);
          units++;
        }
      }
      if (!leftOfTable.isEmpty()) {
        left.put(table.getKey(), leftOfTable);
      }
    }
    BatchWriteItemResponse.Builder response =
        BatchWriteItemResponse.builder().unprocessedItems(left);
    if (request.returnConsumedCapacity() != null) {
      response.consumedCapacity(ConsumedCapacity.builder().capacityUnits(units).build());
    }
    return response.build();
  }

  private void write(String table, WriteRequest write) {
    if (write.putRequest() == null) {
      items.remove(table + "/" + write.deleteRequest().key().get("id").s());
      written.add("-" + write.deleteRequest().key().get("id").s());
    } else {
      String id = write.putRequest().item().get("id").s();
      items.put(table + "/" + id, write.putRequest().item());
      written.add(id);
    }
  }

  @Override
  public BatchGetItemResponse batchGetItem(BatchGetItemRequest request) {
    began(request);
    Map<String, List<Map<String, AttributeValue>>> found = new LinkedHashMap<>();
    for (Map.Entry<String, KeysAndAttributes> table : request.requestItems().entrySet()) {
      List<Map<String, AttributeValue>> ofTable = new ArrayList<>();
      for (Map<String, AttributeValue> key : table.getValue().keys()) {
        Map<String, AttributeValue> item = get(table.getKey(), key.get("id").s());
        if (item != null) {
          ofTable.add(0, item);
        }
      }
      found.put(table.getKey(), ofTable);
    }
    return BatchGetItemResponse.builder().responses(found).build();
  }

  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    began(request);
    return GetItemResponse.builder()
        .item(get(request.tableName(), request.key().get("id").s()))
        .build();
  }

  @Override
  public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
    began(request);
    return TransactWriteItemsResponse.builder().build();
  }

  @Override
  public TransactGetItemsResponse transactGetItems(TransactGetItemsRequest request) {
    began(request);
    List<ItemResponse> responses = request.transactItems().stream()
        .map(item -> get(item.get().tableName(), item.get().key().get("id").s()))
        .map(item -> ItemResponse.builder().item(item).build())
        .toList();
    return TransactGetItemsResponse.builder().responses(responses).build();
  }

  @Override
  public String serviceName() {
    return "dynamodb";
  }

  @Override
  public void close() {}
}
