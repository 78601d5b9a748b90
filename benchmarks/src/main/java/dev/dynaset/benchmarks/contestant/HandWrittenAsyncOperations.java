package dev.dynaset.benchmarks.contestant;

import dev.dynaset.benchmarks.shape.ItemMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/**
 * What a careful person writes over the low-level client that does not block.
 *
 * @param <T> the model
 */
final class HandWrittenAsyncOperations<T> implements AsyncOperations<T> {
  private final DynamoDbAsyncClient client;
  private final ItemMapping<T> items;
  private final HandWrittenRequests<T> requests;

  HandWrittenAsyncOperations(
      DynamoDbAsyncClient client, ItemMapping<T> items, HandWrittenRequests<T> requests) {
    this.client = client;
    this.items = items;
    this.requests = requests;
  }

  @Override
  public CompletableFuture<T> get(T like) {
    return client.getItem(requests.get(like)).thenApply(response -> {
      if (!response.hasItem()) {
        throw new IllegalStateException("There is no such item.");
      }
      return items.fromItem(response.item());
    });
  }

  @Override
  public CompletableFuture<?> put(T model) {
    return client.putItem(requests.put(model));
  }

  @Override
  public CompletableFuture<T> update(T like) {
    return client
        .updateItem(requests.update(like))
        .thenApply(response -> items.fromItem(response.attributes()));
  }

  @Override
  public CompletableFuture<List<T>> query(T like) {
    return query(requests.query(like), new ArrayList<>());
  }

  private CompletableFuture<List<T>> query(QueryRequest request, List<T> models) {
    return client.query(request).thenCompose(page -> {
      requests.addModels(page.items(), models);
      return page.hasLastEvaluatedKey()
          ? query(request.toBuilder().exclusiveStartKey(page.lastEvaluatedKey()).build(), models)
          : CompletableFuture.completedFuture(models);
    });
  }

  @Override
  public CompletableFuture<List<T>> scan() {
    return scan(requests.scan(), new ArrayList<>());
  }

  private CompletableFuture<List<T>> scan(ScanRequest request, List<T> models) {
    return client.scan(request).thenCompose(page -> {
      requests.addModels(page.items(), models);
      return page.hasLastEvaluatedKey()
          ? scan(request.toBuilder().exclusiveStartKey(page.lastEvaluatedKey()).build(), models)
          : CompletableFuture.completedFuture(models);
    });
  }

  @Override
  public CompletableFuture<List<T>> batchGet(List<T> like) {
    return batchGet(requests.batchGet(like), new ArrayList<>(like.size()));
  }

  private CompletableFuture<List<T>> batchGet(BatchGetItemRequest request, List<T> models) {
    return client.batchGetItem(request).thenCompose(response -> {
      requests.addModels(response.responses(), models);
      return response.unprocessedKeys().isEmpty()
          ? CompletableFuture.completedFuture(models)
          : batchGet(requests.batchGet(response.unprocessedKeys()), models);
    });
  }

  @Override
  public CompletableFuture<?> batchWrite(List<T> models) {
    return batchWrite(requests.batchWrite(models));
  }

  private CompletableFuture<BatchWriteItemResponse> batchWrite(BatchWriteItemRequest request) {
    return client
        .batchWriteItem(request)
        .thenCompose(response -> response.unprocessedItems().isEmpty()
            ? CompletableFuture.completedFuture(response)
            : batchWrite(requests.batchWrite(response.unprocessedItems())));
  }
}
