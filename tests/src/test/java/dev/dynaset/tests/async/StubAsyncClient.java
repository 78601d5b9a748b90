package dev.dynaset.tests.async;

import dev.dynaset.Dynaset;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/** Holds lines, remembers the futures that it gave, and answers when it is told to. */
final class StubAsyncClient implements DynamoDbAsyncClient {
  /** How requests are answered. */
  interface Answers {
    <R> CompletableFuture<R> answer(Supplier<R> response);
  }

  private final StoredLines lines;
  private final Answers answers;
  private final Queue<CompletableFuture<? extends DynamoDbResponse>> given =
      new ConcurrentLinkedQueue<>();
  private final AtomicInteger sent = new AtomicInteger();
  private final boolean isRemembering;

  private StubAsyncClient(StoredLines lines, Answers answers, boolean isRemembering) {
    this.lines = lines;
    this.answers = answers;
    this.isRemembering = isRemembering;
  }

  /** Answers in its own way. */
  static StubAsyncClient answering(StoredLines lines, Answers answers) {
    return new StubAsyncClient(lines, answers, true);
  }

  /** Answers in its own way, and holds on to nothing. */
  static StubAsyncClient forgetting(StoredLines lines, Answers answers) {
    return new StubAsyncClient(lines, answers, false);
  }

  /** A table of a Dynaset that has this client for what does not block, and none for the rest. */
  LineTable table() {
    return LineTable.of(
        Dynaset.builder().client(new StubClient(lines)).asyncClient(this).build());
  }

  /** How many requests were sent. */
  int sent() {
    return sent.get();
  }

  /** The futures of all requests, in their order. */
  List<CompletableFuture<? extends DynamoDbResponse>> given() {
    return List.copyOf(given);
  }

  private <R extends DynamoDbResponse> CompletableFuture<R> answer(Supplier<R> response) {
    sent.incrementAndGet();
    CompletableFuture<R> future = answers.answer(response);
    if (isRemembering) {
      given.add(future);
    }
    return future;
  }

  @Override
  public CompletableFuture<QueryResponse> query(QueryRequest request) {
    return answer(() -> lines.answer(request));
  }

  @Override
  public CompletableFuture<ScanResponse> scan(ScanRequest request) {
    return answer(() -> lines.answer(request));
  }

  @Override
  public CompletableFuture<UpdateItemResponse> updateItem(UpdateItemRequest request) {
    return answer(() -> UpdateItemResponse.builder().build());
  }

  @Override
  public String serviceName() {
    return "dynamodb";
  }

  @Override
  public void close() {}
}
