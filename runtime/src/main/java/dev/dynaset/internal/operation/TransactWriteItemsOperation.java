package dev.dynaset.internal.operation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;

/** Does several writes, or none of them. */
public final class TransactWriteItemsOperation
    extends Operation<TransactWriteItemsRequest, TransactWriteItemsResponse> {
  /** The operation, which has no state. */
  public static final Operation<TransactWriteItemsRequest, TransactWriteItemsResponse> INSTANCE =
      new TransactWriteItemsOperation();

  private TransactWriteItemsOperation() {
    super(TransactWriteItemsRequest.class);
  }

  @Override
  public String name() {
    return "TransactWriteItems";
  }

  @Override
  public TransactWriteItemsResponse send(TransactWriteItemsRequest request, DynamoDbClient client) {
    return client.transactWriteItems(request);
  }

  @Override
  public CompletableFuture<TransactWriteItemsResponse> send(
      TransactWriteItemsRequest request, DynamoDbAsyncClient client) {
    return client.transactWriteItems(request);
  }

  @Override
  public String line(TransactWriteItemsRequest request) {
    return name() + " × " + request.transactItems().size();
  }

  @Override
  public List<String> tables(TransactWriteItemsRequest request) {
    return request.transactItems().stream()
        .flatMap(TransactWriteItemsOperation::table)
        .distinct()
        .toList();
  }

  @Override
  public boolean isWrite() {
    return true;
  }

  @Override
  public boolean returnsItems(TransactWriteItemsRequest request) {
    return false;
  }

  private static Stream<String> table(TransactWriteItem item) {
    if (item.put() != null) {
      return Stream.of(item.put().tableName());
    }
    if (item.update() != null) {
      return Stream.of(item.update().tableName());
    }
    if (item.delete() != null) {
      return Stream.of(item.delete().tableName());
    }
    return Stream.ofNullable(item.conditionCheck()).map(check -> check.tableName());
  }
}
