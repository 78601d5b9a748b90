package dev.dynaset.internal.operation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsResponse;

/** Reads several items as they are at one time. */
public final class TransactGetItemsOperation
    extends Operation<TransactGetItemsRequest, TransactGetItemsResponse> {
  /** The operation, which has no state. */
  public static final Operation<TransactGetItemsRequest, TransactGetItemsResponse> INSTANCE =
      new TransactGetItemsOperation();

  private TransactGetItemsOperation() {
    super(TransactGetItemsRequest.class);
  }

  @Override
  public String name() {
    return "TransactGetItems";
  }

  @Override
  public TransactGetItemsResponse send(TransactGetItemsRequest request, DynamoDbClient client) {
    return client.transactGetItems(request);
  }

  @Override
  public CompletableFuture<TransactGetItemsResponse> send(
      TransactGetItemsRequest request, DynamoDbAsyncClient client) {
    return client.transactGetItems(request);
  }

  @Override
  public String line(TransactGetItemsRequest request) {
    return name() + " × " + request.transactItems().size();
  }

  @Override
  public List<String> tables(TransactGetItemsRequest request) {
    return request.transactItems().stream()
        .map(item -> item.get().tableName())
        .distinct()
        .toList();
  }

  @Override
  public boolean returnsItems(TransactGetItemsRequest request) {
    return true;
  }
}
