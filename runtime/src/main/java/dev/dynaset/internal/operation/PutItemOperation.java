package dev.dynaset.internal.operation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;

/** Writes one item, in place of what there is. */
public final class PutItemOperation extends Operation<PutItemRequest, PutItemResponse> {
  /** The operation, which has no state. */
  public static final Operation<PutItemRequest, PutItemResponse> INSTANCE = new PutItemOperation();

  private PutItemOperation() {
    super(PutItemRequest.class);
  }

  @Override
  public String name() {
    return "PutItem";
  }

  @Override
  public PutItemResponse send(PutItemRequest request, DynamoDbClient client) {
    return client.putItem(request);
  }

  @Override
  public CompletableFuture<PutItemResponse> send(
      PutItemRequest request, DynamoDbAsyncClient client) {
    return client.putItem(request);
  }

  @Override
  public String line(PutItemRequest request) {
    return name() + " " + request.tableName();
  }

  @Override
  public List<String> tables(PutItemRequest request) {
    return one(request.tableName());
  }

  @Override
  public boolean isWrite() {
    return true;
  }

  @Override
  public boolean returnsItems(PutItemRequest request) {
    return false;
  }
}
