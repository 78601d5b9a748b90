package dev.dynaset.tests.async;

import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** Ways in which clients answer. */
final class Answering {
  private Answering() {}

  /** Every future is complete when it is returned. */
  static StubAsyncClient.Answers atOnce() {
    return new StubAsyncClient.Answers() {
      @Override
      public <R> CompletableFuture<R> answer(Supplier<R> response) {
        return CompletableFuture.completedFuture(response.get());
      }
    };
  }

  /** Futures are completed by an executor. */
  static StubAsyncClient.Answers by(Executor executor) {
    return new StubAsyncClient.Answers() {
      @Override
      public <R> CompletableFuture<R> answer(Supplier<R> response) {
        return CompletableFuture.supplyAsync(response, executor);
      }
    };
  }

  /** Futures are complete at once by chance, or completed by an executor. */
  static StubAsyncClient.Answers atTimes(Executor executor, Random random) {
    return new StubAsyncClient.Answers() {
      @Override
      public <R> CompletableFuture<R> answer(Supplier<R> response) {
        return random.nextBoolean() ? atOnce().answer(response) : by(executor).answer(response);
      }
    };
  }

  /** No future ever completes. */
  static StubAsyncClient.Answers never() {
    return new StubAsyncClient.Answers() {
      @Override
      public <R> CompletableFuture<R> answer(Supplier<R> response) {
        return new CompletableFuture<>();
      }
    };
  }

  /** The first requests are answered at once, no other ever is. */
  static StubAsyncClient.Answers onlyTheFirst(int count) {
    return new StubAsyncClient.Answers() {
      private int answered;

      @Override
      public synchronized <R> CompletableFuture<R> answer(Supplier<R> response) {
        return answered++ < count ? atOnce().answer(response) : new CompletableFuture<>();
      }
    };
  }

  /** The first requests are answered, all others fail. */
  static StubAsyncClient.Answers failingAfter(int count, StubAsyncClient.Answers first) {
    AtomicInteger answered = new AtomicInteger();
    return new StubAsyncClient.Answers() {
      @Override
      public <R> CompletableFuture<R> answer(Supplier<R> response) {
        return answered.getAndIncrement() < count
            ? first.answer(response)
            : CompletableFuture.failedFuture(
                ProvisionedThroughputExceededException.builder().message("no").build());
      }
    };
  }
}
