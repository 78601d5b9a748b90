package dev.dynaset.internal.scan;

import dev.dynaset.ScanProgress;
import dev.dynaset.internal.plan.AsyncExecutor;
import dev.dynaset.internal.token.Place;
import dev.dynaset.query.Query;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the segments of a scan without blocking, in as many lanes as segments are read at the same
 * time. A lane takes one segment after the other of those that nobody else reads.
 *
 * @param <T> what is made of an item
 */
@SuppressWarnings("FutureReturnValueIgnored") // What whenComplete runs here does not throw.
final class AsyncScanRun<T> {
  private final ScanTerms terms;
  private final AsyncExecutor executor;
  private final Function<? super List<T>, ? extends CompletionStage<?>> action;
  private final ScanMeter meter;
  private final Segments<T> segments;
  private final ScanStop stop = new ScanStop();
  private final AtomicInteger lanes = new AtomicInteger();
  private final CompletableFuture<ScanProgress> result = new CompletableFuture<>();
  private final Turns turns = new Turns();
  /** The pages that are waited for. */
  private final Map<SegmentReader<T>, CompletableFuture<?>> reading = new ConcurrentHashMap<>();

  AsyncScanRun(
      Query<T> scan,
      ScanTerms terms,
      AsyncExecutor executor,
      Function<? super List<T>, ? extends CompletionStage<?>> action) {
    List<Place> places = terms.places(scan);
    this.terms = terms;
    this.executor = executor;
    this.action = action;
    this.meter = new ScanMeter(scan, terms.listener(), places);
    this.segments = new Segments<>(scan, terms, places);
  }

  CompletableFuture<ScanProgress> start() {
    result.whenComplete((progress, error) -> {
      if (error != null) {
        stop(error);
      }
    });
    int count = segments.parallelism();
    if (count == 0) {
      result.complete(meter.progress());
    }
    lanes.set(count);
    for (int lane = 0; lane < count; lane++) {
      advance(null);
    }
    return result;
  }

  /** Ends all, for the first reason that there is: nobody waits for pages, or for the rate. */
  private void stop(Throwable reason) {
    stop.because(reason);
    reading.values().forEach(page -> page.cancel(true));
  }

  /** Goes on in a lane: a loop over what ends at once, so that it does not fill the stack. */
  private void advance(@Nullable SegmentReader<T> segment) {
    SegmentReader<T> current = segment;
    try {
      while (!stop.isStopped()) {
        if (current == null || current.isDone()) {
          current = segments.take();
        }
        if (current == null) {
          break;
        }
        SegmentReader<T> same = current;
        CompletableFuture<?> step = step(same);
        if (!step.isDone()) {
          step.whenComplete((nothing, error) -> advance(same));
          return;
        }
      }
    } catch (RuntimeException | Error e) {
      stop(e);
    }
    laneEnded();
  }

  private void laneEnded() {
    if (lanes.decrementAndGet() > 0) {
      return;
    }
    try {
      ScanProgress progress = meter.progress();
      Throwable cause = stop.cause();
      if (cause == null) {
        result.complete(progress);
      } else {
        result.completeExceptionally(ScanStop.incomplete(progress, cause));
      }
    } catch (RuntimeException | Error e) {
      result.completeExceptionally(e);
    }
  }

  /** Reads a page and deals with it. The future does not fail: failures stop all. */
  private CompletableFuture<?> step(SegmentReader<T> segment) {
    return read(segment)
        .thenCompose(page -> {
          reading.remove(segment);
          return terms.isConcurrent()
              ? dealWith(segment, page)
              : turns.take(() -> dealWith(segment, page));
        })
        .exceptionally(error -> {
          stop(cause(error));
          return null;
        });
  }

  private CompletableFuture<ScannedPage<T>> read(SegmentReader<T> segment) {
    CompletableFuture<ScannedPage<T>> page = executor.run(segment.page());
    reading.put(segment, page);
    if (stop.isStopped()) {
      page.cancel(true);
    }
    return page;
  }

  /** The future does not fail: failures stop all, before another page has its turn. */
  private CompletableFuture<@Nullable Void> dealWith(
      SegmentReader<T> segment, ScannedPage<T> page) {
    CompletableFuture<@Nullable Void> dealt = new CompletableFuture<>();
    try {
      deliver(page.items()).whenComplete((nothing, error) -> {
        delivered(segment, page, error);
        dealt.complete(null);
      });
    } catch (Exception | Error e) {
      // Of any kind: other languages throw checked exceptions where none are declared.
      stop(e);
      dealt.complete(null);
    }
    return dealt;
  }

  private CompletionStage<?> deliver(List<T> items) {
    if (stop.isStopped()) {
      return CompletableFuture.failedFuture(new CancellationException());
    }
    return items.isEmpty() ? CompletableFuture.completedFuture(null) : action.apply(items);
  }

  private void delivered(
      SegmentReader<T> segment, ScannedPage<T> page, @Nullable Throwable failure) {
    if (failure != null) {
      stop(cause(failure));
      return;
    }
    try {
      meter.dealtWith(segment.segment(), page, segment.place());
    } catch (Exception | Error e) {
      stop(e);
    }
  }

  private static Throwable cause(Throwable failure) {
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : null;
    return cause == null ? failure : cause;
  }
}
