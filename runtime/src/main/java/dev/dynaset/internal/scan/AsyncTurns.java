package dev.dynaset.internal.scan;

import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Begins one piece of work after the other without blocking, or all at once if they may overlap. */
final class AsyncTurns {
  private final Turns turns = new Turns();
  private final boolean isConcurrent;

  AsyncTurns(boolean isConcurrent) {
    this.isConcurrent = isConcurrent;
  }

  /**
   * Begins a piece of work when it may begin.
   *
   * @param work must not throw, and its future must not fail
   * @return ends when the work has ended
   */
  CompletableFuture<@Nullable Void> take(Supplier<CompletableFuture<@Nullable Void>> work) {
    return isConcurrent ? work.get() : turns.take(work);
  }
}
