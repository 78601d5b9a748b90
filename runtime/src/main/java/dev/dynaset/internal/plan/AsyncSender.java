package dev.dynaset.internal.plan;

import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/** Sends requests with an asynchronous client. */
final class AsyncSender {
  private final DynamoDbAsyncClient client;

  AsyncSender(DynamoDbAsyncClient client) {
    this.client = client;
  }

  /** Clients are expected to return a future that has failed, but need not. */
  <Q extends DynamoDbRequest> CompletableFuture<? extends DynamoDbResponse> send(
      Step.Send<Q> sent) {
    try {
      return sent.operation().send(sent.request(), client);
    } catch (RuntimeException | Error e) {
      return CompletableFuture.failedFuture(e);
    }
  }
}
