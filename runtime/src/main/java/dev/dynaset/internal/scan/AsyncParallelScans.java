package dev.dynaset.internal.scan;

import dev.dynaset.AsyncParallelScan;
import dev.dynaset.EachResult;
import dev.dynaset.ScanProgress;
import dev.dynaset.Write;
import dev.dynaset.internal.plan.AsyncExecutor;
import dev.dynaset.internal.query.EachTally;
import dev.dynaset.query.Query;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A scan in several segments that does not block, as a value.
 *
 * @param <T> what is made of an item
 */
final class AsyncParallelScans<T> implements AsyncParallelScan<T> {
  private final Query<T> scan;
  private final ScanTerms terms;
  private final AsyncExecutor executor;

  /**
   * A scan.
   *
   * @throws IllegalStateException if Dynaset has no asynchronous client
   */
  AsyncParallelScans(Query<T> scan, ScanTerms terms) {
    this.scan = scan;
    this.terms = terms;
    this.executor = new AsyncExecutor(scan.table());
  }

  /** Begins a scan: what cannot be begun fails as what was, such as for a checkpoint of another scan. */
  private static <R> CompletableFuture<R> begin(Supplier<CompletableFuture<R>> scan) {
    try {
      return scan.get();
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  @Override
  public CompletableFuture<ScanProgress> forEach(
      Function<? super T, ? extends CompletionStage<?>> action) {
    Objects.requireNonNull(action, "action");
    return forEachPage(items -> InTurn.each(items, action, () -> true));
  }

  @Override
  public CompletableFuture<ScanProgress> forEachPage(
      Function<? super List<T>, ? extends CompletionStage<?>> action) {
    Objects.requireNonNull(action, "action");
    return begin(() -> {
      ScanState state = ScanState.of(scan, terms, null);
      Segments<T> segments = Segments.of(scan, state, SegmentContent.Models::new);
      AsyncPageWork<T> work = new AsyncActionWork<>(state, action);
      return new AsyncScanRun<>(state, segments, executor.forOneCall(), work, progress -> progress)
          .start();
    });
  }

  @Override
  public CompletableFuture<Long> count() {
    return begin(() -> {
      ScanState state = ScanState.of(scan, terms, null);
      Segments<Void> segments = Segments.of(scan, state, SegmentContent.Counts::new);
      return new AsyncScanRun<>(
              state,
              segments,
              executor.forOneCall(),
              new AsyncCountWork(state),
              ScanProgress::items)
          .start();
    });
  }

  @Override
  public CompletableFuture<Long> delete() {
    return begin(() -> {
      ScanState state = ScanState.of(scan, terms, null);
      AsyncExecutor oneCall = executor.forOneCall();
      AsyncDeleteWork work = new AsyncDeleteWork(state, scan.table(), oneCall);
      return new AsyncScanRun<>(
              state,
              Segments.of(scan, state, SegmentContent.Keys::new),
              oneCall,
              work,
              ScanProgress::items)
          .start();
    });
  }

  @Override
  public CompletableFuture<EachResult> updateEach(
      Function<? super T, ? extends @Nullable Write<?>> write) {
    Objects.requireNonNull(write, "write");
    return begin(() -> {
      EachTally writes = new EachTally();
      ScanState state = ScanState.of(scan, terms, writes);
      Segments<PlacedItem<T>> segments = Segments.of(scan, state, SegmentContent.Placed::new);
      AsyncPageWork<PlacedItem<T>> work = new AsyncUpdateWork<>(state, writes, write);
      return new AsyncScanRun<>(
              state,
              segments,
              executor.forOneCall(),
              work,
              progress -> writes.result(progress.evaluated(), progress.skipped()))
          .start();
    });
  }

  /** The scan in one line, sensitive values masked. Sends nothing. */
  @Override
  public String toString() {
    return ParallelScans.line(scan, terms);
  }
}
