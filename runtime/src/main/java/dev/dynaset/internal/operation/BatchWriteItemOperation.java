package dev.dynaset.internal.operation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;

/** Puts and deletes many items, without conditions. */
public final class BatchWriteItemOperation
    extends Operation<BatchWriteItemRequest, BatchWriteItemResponse> {
  /** The operation, which has no state. */
  public static final Operation<BatchWriteItemRequest, BatchWriteItemResponse> INSTANCE =
      new BatchWriteItemOperation();

  private BatchWriteItemOperation() {
    super(BatchWriteItemRequest.class);
  }

  @Override
  public String name() {
    return "BatchWriteItem";
  }

  @Override
  public BatchWriteItemResponse send(BatchWriteItemRequest request, DynamoDbClient client) {
    return client.batchWriteItem(request);
  }

  @Override
  public CompletableFuture<BatchWriteItemResponse> send(
      BatchWriteItemRequest request, DynamoDbAsyncClient client) {
    return client.batchWriteItem(request);
  }

  @Override
  public String line(BatchWriteItemRequest request) {
    return name() + " "
        + request.requestItems().entrySet().stream()
            .map(table -> table.getKey() + " × " + table.getValue().size())
            .toList();
  }

  @Override
  public List<String> tables(BatchWriteItemRequest request) {
    return List.copyOf(request.requestItems().keySet());
  }

  @Override
  public boolean isWrite() {
    return true;
  }

  @Override
  public boolean returnsItems(BatchWriteItemRequest request) {
    return false;
  }
}
