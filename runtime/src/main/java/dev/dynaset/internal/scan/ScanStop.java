package dev.dynaset.internal.scan;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Why a scan has ended early, if it has. */
final class ScanStop {
  private final AtomicReference<@Nullable Throwable> cause = new AtomicReference<>();
  private final CountDownLatch stopped = new CountDownLatch(1);
  private volatile Runnable end = () -> {};

  /** What is done when it is ended. */
  void onEnd(Runnable action) {
    end = action;
  }

  /** Ends it, for the first reason that there is. */
  void because(Throwable reason) {
    cause.compareAndSet(null, reason);
    stopped.countDown();
    end.run();
  }

  boolean isStopped() {
    return stopped.getCount() == 0;
  }

  @Nullable
  Throwable cause() {
    return cause.get();
  }

  /** Waits so long; throws if it has ended before, so that nothing more is sent. */
  void await(Duration time) throws InterruptedException {
    if (stopped.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
      throw new CancellationException("The scan has ended.");
    }
  }
}
