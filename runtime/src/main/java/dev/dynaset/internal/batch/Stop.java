package dev.dynaset.internal.batch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Ends all threads of a batch when one of them cannot go on. */
final class Stop {
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final AtomicReference<@Nullable Throwable> cause = new AtomicReference<>();
  private final List<Handover> handovers = new ArrayList<>();

  /** A handover that ends with all others; to be made before any thread starts. */
  Handover handover() {
    Handover handover = new Handover();
    handovers.add(handover);
    return handover;
  }

  /** Stops all, and remembers the first cause. */
  void because(Throwable failure) {
    cause.compareAndSet(null, failure);
    stopped.countDown();
    handovers.forEach(Handover::stop);
  }

  boolean isStopped() {
    return stopped.getCount() == 0;
  }

  /** Why all was stopped; null if it was not. */
  @Nullable
  Throwable cause() {
    return cause.get();
  }

  /** Waits, but no longer than until all is stopped. */
  void pause(Duration duration) throws InterruptedException {
    stopped.await(duration.toMillis(), TimeUnit.MILLISECONDS);
  }
}
