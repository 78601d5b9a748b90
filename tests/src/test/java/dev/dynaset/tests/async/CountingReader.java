package dev.dynaset.tests.async;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** A subscriber that asks for one item after the other, and counts them. */
final class CountingReader<T> implements Flow.Subscriber<T> {
  private final CompletableFuture<Long> count = new CompletableFuture<>();
  private Flow.Subscription subscription;
  private long seen;

  /** How many there were, when they are at an end. */
  CompletableFuture<Long> count() {
    return count;
  }

  @Override
  public void onSubscribe(Flow.Subscription given) {
    subscription = given;
    given.request(1);
  }

  @Override
  public void onNext(T item) {
    seen++;
    subscription.request(1);
  }

  @Override
  public void onError(Throwable error) {
    count.completeExceptionally(error);
  }

  @Override
  public void onComplete() {
    count.complete(seen);
  }
}
