package dev.dynaset.tests.async;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A subscriber that finds signals that overlap, come after the end, or tell of a failure. */
final class StrictReader extends Reader<Line> {
  private final AtomicBoolean isBusy = new AtomicBoolean();
  private final AtomicReference<@Nullable Throwable> fault = new AtomicReference<>();

  private void signal(Runnable action) {
    if (!isBusy.compareAndSet(false, true)) {
      fault.compareAndSet(null, new AssertionError("Two signals overlap."));
    }
    if (ended().isDone()) {
      fault.compareAndSet(null, new AssertionError("A signal came after the end."));
    }
    action.run();
    isBusy.set(false);
  }

  // Synchronized as little as possible: that would keep signals from overlapping.
  @Override
  @SuppressWarnings("UnsynchronizedOverridesSynchronized")
  public void onNext(Line item) {
    signal(() -> super.onNext(item));
  }

  @Override
  public void onError(Throwable error) {
    fault.compareAndSet(null, new AssertionError("The client never fails, but: " + error, error));
    signal(() -> super.onError(error));
  }

  @Override
  public void onComplete() {
    signal(super::onComplete);
  }

  /** Throws what has been found. */
  void check() {
    Throwable found = fault.get();
    if (found != null) {
      throw new AssertionError(found.getMessage(), found);
    }
  }
}
