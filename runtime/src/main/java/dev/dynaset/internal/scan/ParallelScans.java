package dev.dynaset.internal.scan;

import dev.dynaset.ParallelScan;
import dev.dynaset.ScanProgress;
import dev.dynaset.internal.plan.AsyncExecutor;
import dev.dynaset.query.Query;
import dev.dynaset.query.Source;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A scan in several segments, as a value.
 *
 * @param <T> what is made of an item
 */
public final class ParallelScans<T> implements ParallelScan<T> {
  private final Query<T> scan;
  private final ScanTerms terms;

  private ParallelScans(Query<T> scan, ScanTerms terms) {
    this.scan = scan;
    this.terms = terms;
  }

  /**
   * A scan in several segments.
   *
   * @throws IllegalArgumentException if several segments cannot keep to what is asked of the scan
   */
  public static <T> ParallelScan<T> of(Query<T> scan, int segments) {
    if (scan.bounds().limit().isPresent()
        || scan.bounds().maxEvaluated().isPresent()
        || scan.token() != null
        || !scan.source().equals(Source.Segment.WHOLE)) {
      throw new IllegalArgumentException(
          "A parallel scan reads everything: limit, maxEvaluated, from(token) and segment are for a"
              + " scan in one piece. End it by an exception of the action, and go on with its"
              + " checkpoint.");
    }
    // There must be as many segments.
    Source.Segment last = new Source.Segment(segments - 1, segments);
    ScanTerms terms = ScanTerms.of(last.segments());
    OptionalDouble rate = scan.manner().readUnitsPerSecond();
    return new ParallelScans<>(
        scan.through(scan.table().measured()),
        rate.isPresent() ? terms.withReadUnitsPerSecond(rate.getAsDouble()) : terms);
  }

  @Override
  public ParallelScan<T> readUnitsPerSecond(double units) {
    return new ParallelScans<>(scan, terms.withReadUnitsPerSecond(units));
  }

  @Override
  public ParallelScan<T> concurrently() {
    return new ParallelScans<>(scan, terms.concurrently());
  }

  @Override
  public ParallelScan<T> onProgress(Consumer<? super ScanProgress> listener) {
    return new ParallelScans<>(
        scan, terms.withListener(Objects.requireNonNull(listener, "listener")));
  }

  @Override
  public ParallelScan<T> resumeFrom(@Nullable String checkpoint) {
    return new ParallelScans<>(scan, terms.withCheckpoint(checkpoint));
  }

  @Override
  public ScanProgress forEach(Consumer<? super T> action) {
    Objects.requireNonNull(action, "action");
    return forEachPage(items -> items.forEach(action));
  }

  @Override
  public ScanProgress forEachPage(Consumer<? super List<T>> action) {
    return new ScanThreads<>(scan, terms, Objects.requireNonNull(action, "action")).run();
  }

  @Override
  public CompletableFuture<ScanProgress> forEachPageAsync(
      Function<? super List<T>, ? extends CompletionStage<?>> action) {
    Objects.requireNonNull(action, "action");
    AsyncExecutor executor = new AsyncExecutor(scan.table()).forOneCall();
    try {
      return new AsyncScanRun<>(scan, terms, executor, action).start();
    } catch (RuntimeException e) {
      // What was not begun fails as what was: such as for a checkpoint of another scan.
      return CompletableFuture.failedFuture(e);
    }
  }
}
