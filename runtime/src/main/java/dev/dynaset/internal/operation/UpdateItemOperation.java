package dev.dynaset.internal.operation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Changes one item. */
public final class UpdateItemOperation extends Operation<UpdateItemRequest, UpdateItemResponse> {
  /** The operation, which has no state. */
  public static final Operation<UpdateItemRequest, UpdateItemResponse> INSTANCE =
      new UpdateItemOperation();

  private UpdateItemOperation() {
    super(UpdateItemRequest.class);
  }

  @Override
  public String name() {
    return "UpdateItem";
  }

  @Override
  public UpdateItemResponse send(UpdateItemRequest request, DynamoDbClient client) {
    return client.updateItem(request);
  }

  @Override
  public CompletableFuture<UpdateItemResponse> send(
      UpdateItemRequest request, DynamoDbAsyncClient client) {
    return client.updateItem(request);
  }

  @Override
  public String line(UpdateItemRequest request) {
    return name() + " " + request.tableName();
  }

  @Override
  public List<String> tables(UpdateItemRequest request) {
    return one(request.tableName());
  }

  @Override
  public boolean isWrite() {
    return true;
  }

  @Override
  public boolean returnsItems(UpdateItemRequest request) {
    return false;
  }
}
