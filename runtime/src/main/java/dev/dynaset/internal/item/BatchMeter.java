package dev.dynaset.internal.item;

import dev.dynaset.BatchProgress;
import java.util.function.Consumer;

/** Counts what becomes of the requests of a batch, and tells a listener: once at a time. */
public final class BatchMeter {
  private final Consumer<? super BatchProgress> listener;
  private BatchProgress progress = new BatchProgress(0, 0, 0, 0);

  /** Counts from nothing. */
  public BatchMeter(Consumer<? super BatchProgress> listener) {
    this.listener = listener;
  }

  synchronized void answered(long written, long left, double units) {
    progress = new BatchProgress(
        progress.written() + written,
        progress.requests() + 1,
        progress.retries() + left,
        progress.writeUnits() + units);
    listener.accept(progress);
  }
}
