package dev.dynaset.internal.scan;

import dev.dynaset.ScanProgress;
import dev.dynaset.internal.plan.AsyncExecutor;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the segments of a scan without blocking, in as many lanes as segments are read at the same
 * time. A lane takes one segment after the other of those that nobody else reads.
 *
 * @param <E> what is made of an item
 * @param <R> what comes out
 */
@SuppressWarnings("FutureReturnValueIgnored") // What whenComplete runs here does not throw.
final class AsyncScanRun<E, R> {
  private final ScanState state;
  private final Segments<E> segments;
  private final AsyncExecutor executor;
  private final AsyncPageWork<E> work;
  private final Function<ScanProgress, R> made;
  private final AtomicInteger lanes = new AtomicInteger();
  private final CompletableFuture<R> result = new CompletableFuture<>();
  /** The pages that are waited for. */
  private final Map<SegmentReader<E>, CompletableFuture<?>> reading = new ConcurrentHashMap<>();

  /**
   * A scan.
   *
   * @param made what the result is made of
   */
  AsyncScanRun(
      ScanState state,
      Segments<E> segments,
      AsyncExecutor executor,
      AsyncPageWork<E> work,
      Function<ScanProgress, R> made) {
    this.state = state;
    this.segments = segments;
    this.executor = executor;
    this.work = work;
    this.made = made;
  }

  CompletableFuture<R> start() {
    // At the end nobody waits for pages, or for the rate.
    state.stop().onEnd(() -> reading.values().forEach(page -> page.cancel(true)));
    result.whenComplete((value, error) -> {
      if (error != null) {
        state.stop().because(error);
      }
      if (result.isCancelled()) {
        work.cancel();
      }
    });
    int count = segments.parallelism();
    if (count == 0) {
      result.complete(made.apply(state.meter().progress()));
    }
    lanes.set(count);
    for (int lane = 0; lane < count; lane++) {
      advance(null);
    }
    return result;
  }

  /** Goes on in a lane: a loop over what ends at once, so that it does not fill the stack. */
  private void advance(@Nullable SegmentReader<E> segment) {
    SegmentReader<E> current = segment;
    try {
      while (!state.stop().isStopped()) {
        if (current == null || current.isDone()) {
          current = segments.take();
        }
        if (current == null) {
          break;
        }
        SegmentReader<E> same = current;
        CompletableFuture<?> step = step(same);
        if (!step.isDone()) {
          step.whenComplete((nothing, error) -> advance(same));
          return;
        }
      }
    } catch (RuntimeException | Error e) {
      state.stop().because(e);
    }
    laneEnded();
  }

  private void laneEnded() {
    if (lanes.decrementAndGet() > 0) {
      return;
    }
    try {
      Throwable cause = state.stop().cause();
      if (cause == null) {
        result.complete(made.apply(state.meter().progress()));
      } else {
        result.completeExceptionally(state.incomplete(cause));
      }
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  /** Reads a page and deals with it. The future does not fail: failures stop all. */
  private CompletableFuture<?> step(SegmentReader<E> segment) {
    return read(segment)
        .thenCompose(page -> {
          reading.remove(segment);
          return work.dealWith(segment, page);
        })
        .exceptionally(error -> {
          state.stop().because(cause(error));
          return null;
        });
  }

  private CompletableFuture<ScannedPage<E>> read(SegmentReader<E> segment) {
    CompletableFuture<ScannedPage<E>> page = executor.run(segment.page());
    reading.put(segment, page);
    if (state.stop().isStopped()) {
      page.cancel(true);
    }
    return page;
  }

  /** What a future has failed with. */
  static Throwable cause(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : null;
    return cause == null ? failure : cause;
  }
}
