package dev.dynaset.internal.plan;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Sends requests with an asynchronous client. */
final class AsyncSender {
  private final DynamoDbAsyncClient client;

  AsyncSender(DynamoDbAsyncClient client) {
    this.client = client;
  }

  /** Clients are expected to return a future that has failed, but need not. */
  CompletableFuture<? extends DynamoDbResponse> send(DynamoDbRequest request) {
    try {
      return sent(request);
    } catch (RuntimeException | Error e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private CompletableFuture<? extends DynamoDbResponse> sent(DynamoDbRequest request) {
    if (request instanceof QueryRequest query) {
      return client.query(query);
    }
    if (request instanceof ScanRequest scan) {
      return client.scan(scan);
    }
    if (request instanceof ExecuteStatementRequest statement) {
      return client.executeStatement(statement);
    }
    if (request instanceof GetItemRequest get) {
      return client.getItem(get);
    }
    if (request instanceof PutItemRequest put) {
      return client.putItem(put);
    }
    if (request instanceof UpdateItemRequest update) {
      return client.updateItem(update);
    }
    if (request instanceof DeleteItemRequest delete) {
      return client.deleteItem(delete);
    }
    if (request instanceof BatchWriteItemRequest batch) {
      return client.batchWriteItem(batch);
    }
    if (request instanceof BatchGetItemRequest batch) {
      return client.batchGetItem(batch);
    }
    if (request instanceof TransactWriteItemsRequest transaction) {
      return client.transactWriteItems(transaction);
    }
    if (request instanceof TransactGetItemsRequest transaction) {
      return client.transactGetItems(transaction);
    }
    throw new IllegalArgumentException(
        "No plan sends a " + request.getClass().getSimpleName() + ".");
  }
}
