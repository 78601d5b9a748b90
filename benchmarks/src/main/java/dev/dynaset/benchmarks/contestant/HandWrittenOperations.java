package dev.dynaset.benchmarks.contestant;

import dev.dynaset.benchmarks.shape.ItemMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * What a careful person writes over the low-level client that blocks.
 *
 * @param <T> the model
 */
final class HandWrittenOperations<T> implements Operations<T> {
  private final DynamoDbClient client;
  private final ItemMapping<T> items;
  private final HandWrittenRequests<T> requests;

  HandWrittenOperations(
      DynamoDbClient client, ItemMapping<T> items, HandWrittenRequests<T> requests) {
    this.client = client;
    this.items = items;
    this.requests = requests;
  }

  @Override
  public Map<String, AttributeValue> toItem(T model) {
    return items.toItem(model);
  }

  @Override
  public T fromItem(Map<String, AttributeValue> item) {
    return items.fromItem(item);
  }

  @Override
  public T get(T like) {
    GetItemResponse response = client.getItem(requests.get(like));
    if (!response.hasItem()) {
      throw new IllegalStateException("There is no such item.");
    }
    return items.fromItem(response.item());
  }

  @Override
  public void put(T model) {
    client.putItem(requests.put(model));
  }

  @Override
  public T update(T like) {
    return items.fromItem(client.updateItem(requests.update(like)).attributes());
  }

  @Override
  public List<T> query(T like) {
    QueryRequest request = requests.query(like);
    QueryResponse page = client.query(request);
    List<T> models = new ArrayList<>(page.count());
    requests.addModels(page.items(), models);
    while (page.hasLastEvaluatedKey()) {
      page = client.query(
          request.toBuilder().exclusiveStartKey(page.lastEvaluatedKey()).build());
      requests.addModels(page.items(), models);
    }
    return models;
  }

  @Override
  public List<T> scan() {
    ScanRequest request = requests.scan();
    ScanResponse page = client.scan(request);
    List<T> models = new ArrayList<>(page.count());
    requests.addModels(page.items(), models);
    while (page.hasLastEvaluatedKey()) {
      page = client.scan(
          request.toBuilder().exclusiveStartKey(page.lastEvaluatedKey()).build());
      requests.addModels(page.items(), models);
    }
    return models;
  }

  @Override
  public List<T> batchGet(List<T> like) {
    List<T> models = new ArrayList<>(like.size());
    BatchGetItemResponse response = client.batchGetItem(requests.batchGet(like));
    requests.addModels(response.responses(), models);
    while (!response.unprocessedKeys().isEmpty()) {
      response = client.batchGetItem(requests.batchGet(response.unprocessedKeys()));
      requests.addModels(response.responses(), models);
    }
    return models;
  }

  @Override
  public void batchWrite(List<T> models) {
    BatchWriteItemResponse response = client.batchWriteItem(requests.batchWrite(models));
    while (!response.unprocessedItems().isEmpty()) {
      response = client.batchWriteItem(requests.batchWrite(response.unprocessedItems()));
    }
  }
}
