package dev.dynaset.internal.scan;

import dev.dynaset.AsyncParallelScan;
import dev.dynaset.EachResult;
import dev.dynaset.ParallelScan;
import dev.dynaset.ScanProgress;
import dev.dynaset.Unreadable;
import dev.dynaset.Write;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.internal.query.EachTally;
import dev.dynaset.internal.query.QueryWords;
import dev.dynaset.query.ItemSource;
import dev.dynaset.query.Query;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
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
        || !scan.source().equals(ItemSource.Segment.WHOLE)) {
      throw new IllegalArgumentException(
          "A parallel scan reads everything: limit, maxEvaluated, from(token) and segment are for a"
              + " scan in one piece. End it by an exception of the action, and go on with its"
              + " checkpoint.");
    }
    // There must be as many segments.
    ItemSource.Segment last = new ItemSource.Segment(segments - 1, segments);
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
  public ParallelScan<T> onUnreadable(Unreadable unreadable) {
    return new ParallelScans<>(scan.onUnreadable(unreadable), terms);
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
  public AsyncParallelScan<T> async() {
    return new AsyncParallelScans<>(scan, terms);
  }

  @Override
  public ScanProgress forEach(Consumer<? super T> action) {
    Objects.requireNonNull(action, "action");
    return forEachPage(items -> items.forEach(action));
  }

  @Override
  public ScanProgress forEachPage(Consumer<? super List<T>> action) {
    Objects.requireNonNull(action, "action");
    ScanState state = ScanState.of(scan, terms, null);
    Segments<T> segments = Segments.of(scan, state, SegmentContent.Models::new);
    return new ScanThreads<>(state, segments, executor(state), new ActionWork<>(state, action))
        .run();
  }

  @Override
  public long count() {
    ScanState state = ScanState.of(scan, terms, null);
    Segments<Void> segments = Segments.of(scan, state, SegmentContent.Counts::new);
    return new ScanThreads<>(state, segments, executor(state), new CountWork(state.meter()))
        .run()
        .items();
  }

  @Override
  public long delete() {
    ScanState state = ScanState.of(scan, terms, null);
    SyncExecutor executor = executor(state);
    DeleteWork work = new DeleteWork(state, scan.table(), executor);
    return new ScanThreads<>(
            state, Segments.of(scan, state, SegmentContent.Keys::new), executor, work)
        .run()
        .items();
  }

  @Override
  public EachResult updateEach(Function<? super T, ? extends @Nullable Write<?>> write) {
    Objects.requireNonNull(write, "write");
    EachTally writes = new EachTally();
    ScanState state = ScanState.of(scan, terms, writes);
    Segments<PlacedItem<T>> segments = Segments.of(scan, state, SegmentContent.Placed::new);
    ScanProgress progress = new ScanThreads<>(
            state, segments, executor(state), new UpdateWork<>(state, writes, write))
        .run();
    return writes.result(progress.evaluated(), progress.skipped());
  }

  /** Sends the requests of one call, and waits no longer than it takes. */
  private SyncExecutor executor(ScanState state) {
    return new SyncExecutor(scan.table(), state.stop()::await).forOneCall();
  }

  /** The scan in one line, sensitive values masked. Sends nothing. */
  @Override
  public String toString() {
    return line(scan, terms);
  }

  static String line(Query<?> scan, ScanTerms terms) {
    String line = QueryWords.line(scan) + ", in " + terms.segments() + " segments";
    return terms.checkpoint() == null ? line : line + ", from a checkpoint";
  }
}
