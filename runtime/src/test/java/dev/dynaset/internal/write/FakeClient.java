package dev.dynaset.internal.write;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Keeps requests, and answers with what it is given: responses or exceptions. */
final class FakeClient implements DynamoDbClient {
  final List<DynamoDbRequest> requests = new ArrayList<>();
  private final Deque<Object> answers = new ArrayDeque<>();

  FakeClient answer(DynamoDbResponse response) {
    answers.add(response);
    return this;
  }

  FakeClient fail(RuntimeException error) {
    answers.add(error);
    return this;
  }

  private <R> R exchange(DynamoDbRequest request, Class<R> type) {
    requests.add(request);
    Object answer = answers.remove();
    if (answer instanceof RuntimeException error) {
      throw error;
    }
    return type.cast(answer);
  }

  @Override
  public GetItemResponse getItem(GetItemRequest request) {
    return exchange(request, GetItemResponse.class);
  }

  @Override
  public PutItemResponse putItem(PutItemRequest request) {
    return exchange(request, PutItemResponse.class);
  }

  @Override
  public UpdateItemResponse updateItem(UpdateItemRequest request) {
    return exchange(request, UpdateItemResponse.class);
  }

  @Override
  public DeleteItemResponse deleteItem(DeleteItemRequest request) {
    return exchange(request, DeleteItemResponse.class);
  }

  @Override
  public BatchWriteItemResponse batchWriteItem(BatchWriteItemRequest request) {
    return exchange(request, BatchWriteItemResponse.class);
  }

  @Override
  public TransactWriteItemsResponse transactWriteItems(TransactWriteItemsRequest request) {
    return exchange(request, TransactWriteItemsResponse.class);
  }

  @Override
  public String serviceName() {
    return "dynamodb";
  }

  @Override
  public void close() {}
}
