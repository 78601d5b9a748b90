package dev.dynaset.tests.async;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** A subscriber that asks for as much as it is told to, and remembers what it is given. */
class Reader<T> implements Flow.Subscriber<T> {
  private final List<T> items = new ArrayList<>();
  private final CompletableFuture<Flow.Subscription> begun = new CompletableFuture<>();
  private final CompletableFuture<Void> ended = new CompletableFuture<>();

  /** A reader that has subscribed and asked for nothing yet. */
  static <T> Reader<T> of(Flow.Publisher<T> publisher) {
    Reader<T> reader = new Reader<>();
    publisher.subscribe(reader);
    return reader;
  }

  /** A reader that has subscribed and asked for so many. */
  static <T> Reader<T> of(Flow.Publisher<T> publisher, long demand) {
    Reader<T> reader = of(publisher);
    reader.request(demand);
    return reader;
  }

  final Reader<T> request(long demand) {
    begun.join().request(demand);
    return this;
  }

  final void cancel() {
    begun.join().cancel();
  }

  /** What it was given so far. */
  final synchronized List<T> items() {
    return List.copyOf(items);
  }

  /** Ends when the publisher has said so, or fails as it does. */
  final CompletableFuture<Void> ended() {
    return ended;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    begun.complete(subscription);
  }

  @Override
  public synchronized void onNext(T item) {
    items.add(item);
  }

  @Override
  public void onError(Throwable error) {
    ended.completeExceptionally(error);
  }

  @Override
  public void onComplete() {
    ended.complete(null);
  }
}
