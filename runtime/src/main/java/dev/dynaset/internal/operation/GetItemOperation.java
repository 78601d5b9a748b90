package dev.dynaset.internal.operation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;

/** Reads one item by its key. */
public final class GetItemOperation extends Operation<GetItemRequest, GetItemResponse> {
  /** The operation, which has no state. */
  public static final Operation<GetItemRequest, GetItemResponse> INSTANCE = new GetItemOperation();

  private GetItemOperation() {
    super(GetItemRequest.class);
  }

  @Override
  public String name() {
    return "GetItem";
  }

  @Override
  public GetItemResponse send(GetItemRequest request, DynamoDbClient client) {
    return client.getItem(request);
  }

  @Override
  public CompletableFuture<GetItemResponse> send(
      GetItemRequest request, DynamoDbAsyncClient client) {
    return client.getItem(request);
  }

  @Override
  public String line(GetItemRequest request) {
    return name() + " " + request.tableName() + consistency(request.consistentRead());
  }

  @Override
  public List<String> tables(GetItemRequest request) {
    return one(request.tableName());
  }

  @Override
  public boolean returnsItems(GetItemRequest request) {
    return false;
  }
}
