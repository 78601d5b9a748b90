package dev.dynaset.internal.flow;

import dev.dynaset.EachResult;
import dev.dynaset.Write;
import dev.dynaset.internal.query.EachWrites;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Writes something for each item that is published, one after the other: it asks for an item when
 * the write for the one before has ended.
 *
 * @param <T> the model of the items
 */
@SuppressWarnings("FutureReturnValueIgnored") // What whenComplete runs here does not throw.
public final class AsyncEach<T> implements Flow.Subscriber<T> {
  private final EachWrites<T> writes;
  private final CompletableFuture<EachResult> result = new CompletableFuture<>();
  private volatile Flow.@Nullable Subscription subscription;
  private volatile @Nullable CompletableFuture<?> underWay;
  /** What is not ended: the reading, and the write for the item that it has given last. */
  private final AtomicInteger open = new AtomicInteger(1);

  private volatile @Nullable Throwable readingFailure;

  private AsyncEach(EachWrites<T> writes) {
    this.writes = writes;
  }

  /** Writes for each item; cancelling the future ends it. */
  public static <T> CompletableFuture<EachResult> of(
      Flow.Publisher<T> items, EachWrites<T> writes) {
    AsyncEach<T> each = new AsyncEach<>(writes);
    each.result.whenComplete((done, error) -> each.stop());
    items.subscribe(each);
    return each.result;
  }

  /** There is a result: if anything goes on still, the caller has cancelled, or a write failed. */
  private void stop() {
    Flow.Subscription current = subscription;
    if (current != null) {
      current.cancel();
    }
    CompletableFuture<?> write = underWay;
    if (write != null) {
      write.cancel(true);
    }
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    this.subscription = subscription;
    if (result.isDone()) {
      subscription.cancel();
    } else {
      subscription.request(1);
    }
  }

  @Override
  public void onNext(T item) {
    try {
      Write<?> write = writes.next(item);
      if (write == null) {
        goOn();
        return;
      }
      CompletableFuture<?> sent = write.returningNothing().executeAsync();
      open.incrementAndGet();
      underWay = sent;
      if (result.isDone()) {
        sent.cancel(true);
      }
      sent.whenComplete((nothing, error) -> ended(write, error));
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  private void ended(Write<?> write, @Nullable Throwable error) {
    underWay = null;
    try {
      writes.done(write, failure(error));
      goOn();
      close();
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  private static @Nullable RuntimeException failure(@Nullable Throwable error) {
    Throwable cause = error instanceof CompletionException e ? e.getCause() : error;
    if (cause == null) {
      return null;
    }
    if (cause instanceof Error thrown) {
      throw thrown;
    }
    return cause instanceof RuntimeException failure ? failure : new CompletionException(cause);
  }

  private void goOn() {
    writes.tell();
    Flow.Subscription current = subscription;
    if (current != null) {
      current.request(1);
    }
  }

  @Override
  public void onError(Throwable error) {
    readingFailure = error;
    close();
  }

  @Override
  public void onComplete() {
    close();
  }

  /** There are no more items as soon as the last one is given: its write may be under way still. */
  private void close() {
    if (open.decrementAndGet() > 0) {
      return;
    }
    Throwable failure = readingFailure;
    if (failure == null) {
      result.complete(writes.result());
    } else {
      result.completeExceptionally(failure);
    }
  }
}
