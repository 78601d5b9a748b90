package dev.dynaset.internal.operation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;

/** Reads many items by their keys. */
public final class BatchGetItemOperation
    extends Operation<BatchGetItemRequest, BatchGetItemResponse> {
  /** The operation, which has no state. */
  public static final Operation<BatchGetItemRequest, BatchGetItemResponse> INSTANCE =
      new BatchGetItemOperation();

  private BatchGetItemOperation() {
    super(BatchGetItemRequest.class);
  }

  @Override
  public String name() {
    return "BatchGetItem";
  }

  @Override
  public BatchGetItemResponse send(BatchGetItemRequest request, DynamoDbClient client) {
    return client.batchGetItem(request);
  }

  @Override
  public CompletableFuture<BatchGetItemResponse> send(
      BatchGetItemRequest request, DynamoDbAsyncClient client) {
    return client.batchGetItem(request);
  }

  @Override
  public String line(BatchGetItemRequest request) {
    return name() + " "
        + request.requestItems().entrySet().stream()
            .map(table -> table.getKey() + " × " + table.getValue().keys().size())
            .toList();
  }

  @Override
  public List<String> tables(BatchGetItemRequest request) {
    return List.copyOf(request.requestItems().keySet());
  }

  @Override
  public boolean returnsItems(BatchGetItemRequest request) {
    return true;
  }
}
