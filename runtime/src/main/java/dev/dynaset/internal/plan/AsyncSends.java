package dev.dynaset.internal.plan;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;

/**
 * Sends several requests at the same time without blocking: when one ends, the next is sent. After a
 * failure no more are.
 */
@SuppressWarnings("FutureReturnValueIgnored") // What whenComplete runs here does not throw.
final class AsyncSends {
  private final AsyncSender sender;
  private final List<Exchange> exchanges;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger lanes = new AtomicInteger();
  private final CompletableFuture<Void> ended = new CompletableFuture<>();
  private final Map<Integer, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();
  private volatile boolean isStopped;

  AsyncSends(AsyncSender sender, List<Exchange> exchanges) {
    this.sender = sender;
    this.exchanges = exchanges;
  }

  /** A future that ends when all have ended that were sent; cancelling it cancels them. */
  CompletableFuture<Void> start(int parallelism) {
    ended.whenComplete((nothing, error) -> {
      isStopped = true;
      underWay.values().forEach(response -> response.cancel(true));
    });
    int count = Math.min(parallelism, exchanges.size());
    lanes.set(count);
    for (int lane = 0; lane < count; lane++) {
      advance();
    }
    return ended;
  }

  /** Sends one after the other, in a loop as long as they end at once. */
  private void advance() {
    while (true) {
      int taken = next.getAndIncrement();
      if (taken >= exchanges.size() || isStopped) {
        if (lanes.decrementAndGet() == 0) {
          ended.complete(null);
        }
        return;
      }
      Exchange exchange = exchanges.get(taken);
      CompletableFuture<? extends DynamoDbResponse> response = sender.send(exchange.begin());
      if (!response.isDone()) {
        underWay.put(taken, response);
        if (ended.isDone()) {
          // It was cancelled before it was known what is under way.
          response.cancel(true);
        }
        response.whenComplete((answer, error) -> {
          underWay.remove(taken);
          settled(response, exchange);
          advance();
        });
        return;
      }
      settled(response, exchange);
    }
  }

  private void settled(CompletableFuture<? extends DynamoDbResponse> response, Exchange exchange) {
    end(response, exchange);
    if (exchange.hasFailed()) {
      isStopped = true;
    }
  }

  /** Tells an exchange what has come of its request. */
  static void end(CompletableFuture<? extends DynamoDbResponse> future, Exchange exchange) {
    DynamoDbResponse response;
    try {
      response = future.join();
    } catch (CompletionException e) {
      exchange.failed(thrown(e));
      return;
    } catch (CancellationException e) {
      exchange.failed(e);
      return;
    }
    exchange.answered(response);
  }

  /** What a client that blocks would have thrown. */
  private static Throwable thrown(CompletionException wrapped) {
    Throwable cause = wrapped.getCause();
    return cause instanceof RuntimeException || cause instanceof Error ? cause : wrapped;
  }
}
