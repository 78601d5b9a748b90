package dev.dynaset.internal.batch;

import dev.dynaset.BatchProgress;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Counts what becomes of the requests of a batch, and tells a listener: once at a time. */
public final class BatchMeter {
  private final Consumer<? super BatchProgress> listener;
  private final ReentrantLock lock = new ReentrantLock();
  private BatchProgress progress = new BatchProgress(0, 0, 0, 0);

  /** Counts from nothing. */
  public BatchMeter(Consumer<? super BatchProgress> listener) {
    this.listener = listener;
  }

  void answered(long done, long left, double units) {
    lock.lock();
    try {
      progress = new BatchProgress(
          progress.done() + done,
          progress.requests() + 1,
          progress.retries() + left,
          progress.units() + units);
      listener.accept(progress);
    } finally {
      lock.unlock();
    }
  }
}
