package dev.dynaset.internal.flow;

import dev.dynaset.internal.plan.AsyncExecutor;
import dev.dynaset.internal.query.Reading;
import java.util.Collections;
import java.util.Iterator;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * One subscriber that reads. All that happens to it, demand, pages and cancellation, is worked off by
 * one thread at a time: the one that finds nobody else at work. So signals never overlap, and a
 * subscriber that asks for more within {@code onNext} does not fill the stack.
 *
 * @param <E> what is published
 */
@SuppressWarnings("FutureReturnValueIgnored") // What whenComplete runs here does not throw.
final class PlanSubscription<E> implements Flow.Subscription {
  private final AsyncExecutor executor;
  private final Reading<E> reading;
  private final boolean isPrefetching;
  private final AtomicLong demand = new AtomicLong();
  private final AtomicInteger events = new AtomicInteger();
  private volatile boolean isCancelled;
  private volatile boolean isMisused;
  private volatile @Nullable CompletableFuture<Iterator<E>> page;

  // What follows is looked at by the thread at work alone.
  private Flow.@Nullable Subscriber<? super E> subscriber;
  private Iterator<E> items = Collections.emptyIterator();

  PlanSubscription(
      Flow.Subscriber<? super E> subscriber,
      AsyncExecutor executor,
      Reading<E> reading,
      boolean isPrefetching) {
    this.subscriber = subscriber;
    this.executor = executor;
    this.reading = reading;
    this.isPrefetching = isPrefetching;
  }

  void start() {
    // Nothing is worked off before the subscriber knows its subscription.
    events.incrementAndGet();
    if (subscriber != null) {
      subscriber.onSubscribe(this);
    }
    workOff(1);
  }

  @Override
  public void request(long n) {
    if (n <= 0) {
      isMisused = true;
    } else {
      demand.accumulateAndGet(n, PlanSubscription::sum);
    }
    work();
  }

  /** Demand that has no end stays so. */
  private static long sum(long one, long other) {
    long sum = one + other;
    return sum < 0 ? Long.MAX_VALUE : sum;
  }

  @Override
  public void cancel() {
    isCancelled = true;
    CompletableFuture<?> underWay = page;
    if (underWay != null) {
      underWay.cancel(true);
    }
    work();
  }

  private void work() {
    if (events.getAndIncrement() == 0) {
      workOff(1);
    }
  }

  private void workOff(int seen) {
    int missed = seen;
    while (missed != 0) {
      step();
      missed = events.addAndGet(-missed);
    }
  }

  /** Does what can be done now. */
  private void step() {
    if (subscriber == null) {
      return;
    }
    try {
      if (isMisused && !isCancelled) {
        throw new IllegalArgumentException("The demand must be positive (§3.9).");
      }
      publish(subscriber);
    } catch (RuntimeException | Error e) {
      if (subscriber == null) {
        // It has been told the end already, and has thrown then.
        throw e;
      }
      fail(subscriber, e);
    }
  }

  private void publish(Flow.Subscriber<? super E> current) {
    while (!isCancelled) {
      takePage();
      if (items.hasNext()) {
        if (demand.get() == 0) {
          return;
        }
        readAhead();
        E item = items.next();
        // No further than this without demand: it is counted before it is given.
        demand.updateAndGet(n -> n == Long.MAX_VALUE ? n : n - 1);
        current.onNext(item);
      } else if (page == null && !reading.hasMore()) {
        reading.end();
        letGo();
        current.onComplete();
        return;
      } else if (page != null || demand.get() == 0) {
        return;
      } else {
        ask();
      }
    }
    letGo();
  }

  /** Takes the page that was asked for, if it is there. */
  private void takePage() {
    CompletableFuture<Iterator<E>> asked = page;
    if (asked == null || !asked.isDone() || items.hasNext()) {
      return;
    }
    page = null;
    try {
      items = asked.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      if (e.getCause() instanceof Error cause) {
        throw cause;
      }
      throw e;
    }
  }

  /** Asks for the next page when an item of the one before is wanted, and not earlier. */
  private void readAhead() {
    if (isPrefetching && page == null && reading.hasMore()) {
      ask();
    }
  }

  private void ask() {
    CompletableFuture<Iterator<E>> asked = executor.run(reading.page());
    page = asked;
    if (isCancelled) {
      asked.cancel(true);
    }
    asked.whenComplete((items, error) -> work());
  }

  private void fail(Flow.Subscriber<? super E> current, Throwable error) {
    // Who cancels has no wish to hear that the page under way was cancelled.
    boolean isHeard = !isCancelled;
    isCancelled = true;
    CompletableFuture<?> underWay = page;
    if (underWay != null) {
      underWay.cancel(true);
    }
    letGo();
    if (isHeard) {
      current.onError(error);
    }
  }

  /** A subscriber that has reached its end is not held on to (§3.13), nor is what it was to get. */
  private void letGo() {
    subscriber = null;
    items = Collections.emptyIterator();
    page = null;
  }
}
