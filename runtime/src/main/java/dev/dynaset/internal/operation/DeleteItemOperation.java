package dev.dynaset.internal.operation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;

/** Deletes one item. */
public final class DeleteItemOperation extends Operation<DeleteItemRequest, DeleteItemResponse> {
  /** The operation, which has no state. */
  public static final Operation<DeleteItemRequest, DeleteItemResponse> INSTANCE =
      new DeleteItemOperation();

  private DeleteItemOperation() {
    super(DeleteItemRequest.class);
  }

  @Override
  public String name() {
    return "DeleteItem";
  }

  @Override
  public DeleteItemResponse send(DeleteItemRequest request, DynamoDbClient client) {
    return client.deleteItem(request);
  }

  @Override
  public CompletableFuture<DeleteItemResponse> send(
      DeleteItemRequest request, DynamoDbAsyncClient client) {
    return client.deleteItem(request);
  }

  @Override
  public String line(DeleteItemRequest request) {
    return name() + " " + request.tableName();
  }

  @Override
  public List<String> tables(DeleteItemRequest request) {
    return one(request.tableName());
  }

  @Override
  public boolean isWrite() {
    return true;
  }

  @Override
  public boolean returnsItems(DeleteItemRequest request) {
    return false;
  }
}
