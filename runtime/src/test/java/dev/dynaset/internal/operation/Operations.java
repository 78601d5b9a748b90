package dev.dynaset.internal.operation;

import java.util.List;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** All operations, each with a request that says nothing. */
final class Operations {
  record Case<Q extends DynamoDbRequest>(Operation<Q, ?> operation, Q request) {
    @Override
    public String toString() {
      return operation.name();
    }
  }

  private Operations() {}

  static List<Case<?>> all() {
    return List.of(
        new Case<>(GetItemOperation.INSTANCE, GetItemRequest.builder().build()),
        new Case<>(PutItemOperation.INSTANCE, PutItemRequest.builder().build()),
        new Case<>(UpdateItemOperation.INSTANCE, UpdateItemRequest.builder().build()),
        new Case<>(DeleteItemOperation.INSTANCE, DeleteItemRequest.builder().build()),
        new Case<>(QueryOperation.INSTANCE, QueryRequest.builder().build()),
        new Case<>(ScanOperation.INSTANCE, ScanRequest.builder().build()),
        new Case<>(BatchGetItemOperation.INSTANCE, BatchGetItemRequest.builder().build()),
        new Case<>(
            BatchWriteItemOperation.INSTANCE, BatchWriteItemRequest.builder().build()),
        new Case<>(
            TransactGetItemsOperation.INSTANCE,
            TransactGetItemsRequest.builder().build()),
        new Case<>(
            TransactWriteItemsOperation.INSTANCE,
            TransactWriteItemsRequest.builder().build()),
        new Case<>(
            ExecuteStatementOperation.INSTANCE,
            ExecuteStatementRequest.builder().build()));
  }
}
