package dev.dynaset.internal.scan;

import dev.dynaset.Write;
import dev.dynaset.internal.query.EachTally;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes something for each item without blocking, those of each segment one after the other. The
 * function that says what is called once at a time, unless it may be called concurrently; the writes
 * themselves overlap.
 *
 * @param <T> what is made of an item
 */
@SuppressWarnings("FutureReturnValueIgnored") // What whenComplete runs here does not throw.
final class AsyncUpdateWork<T> implements AsyncPageWork<PlacedItem<T>> {
  private final ScanState state;
  private final EachTally writes;
  private final Function<? super T, ? extends @Nullable Write<?>> function;
  private final AsyncTurns turns;
  /** The write of each segment that is waited for. */
  private final Map<Integer, CompletableFuture<?>> underWay = new ConcurrentHashMap<>();

  AsyncUpdateWork(
      ScanState state,
      EachTally writes,
      Function<? super T, ? extends @Nullable Write<?>> function) {
    this.state = state;
    this.writes = writes;
    this.function = function;
    this.turns = new AsyncTurns(state.terms().isConcurrent());
  }

  @Override
  public CompletableFuture<@Nullable Void> dealWith(
      SegmentReader<PlacedItem<T>> segment, ScannedPage<PlacedItem<T>> page) {
    CompletableFuture<@Nullable Void> dealt = new CompletableFuture<>();
    InTurn.each(
            page.items(),
            item -> write(segment.segment(), item),
            () -> !state.stop().isStopped())
        .whenComplete((nothing, error) ->
            turns.take(() -> end(segment, page)).whenComplete((end, none) -> dealt.complete(null)));
    return dealt;
  }

  private CompletableFuture<@Nullable Void> end(
      SegmentReader<PlacedItem<T>> segment, ScannedPage<PlacedItem<T>> page) {
    if (!state.stop().isStopped()) {
      try {
        state.meter().dealtWith(segment.segment(), 0, page, segment.place());
      } catch (Exception | Error e) {
        state.stop().because(e);
      }
    }
    return AsyncPageWork.ended();
  }

  /** The future does not fail: failures stop all, before another item has its turn. */
  private CompletableFuture<@Nullable Void> write(int segment, PlacedItem<T> item) {
    CompletableFuture<@Nullable Void> written = new CompletableFuture<>();
    turns.take(() -> {
      if (state.stop().isStopped()) {
        written.complete(null);
        return AsyncPageWork.ended();
      }
      try {
        begin(segment, item).whenComplete((nothing, error) -> written.complete(null));
      } catch (Exception | Error e) {
        // Of any kind: other languages throw checked exceptions where none are declared.
        state.stop().because(e);
        written.complete(null);
      }
      return AsyncPageWork.ended();
    });
    return written;
  }

  private CompletableFuture<?> begin(int segment, PlacedItem<T> item) {
    Write<?> write = function.apply(item.model());
    if (write == null) {
      writes.leftOut();
      state.meter().itemDealtWith(segment, item.behind());
      return AsyncPageWork.ended();
    }
    CompletableFuture<?> sent = write.returningNothing().executeAsync();
    underWay.put(segment, sent);
    return sent.handle((nothing, error) -> {
      underWay.remove(segment);
      ended(segment, item, write, error);
      return null;
    });
  }

  private void ended(int segment, PlacedItem<T> item, Write<?> write, @Nullable Throwable error) {
    try {
      if (error == null) {
        writes.done();
      } else {
        writes.failed(write, failure(AsyncScanRun.cause(error)));
      }
      state.meter().itemDealtWith(segment, item.behind());
    } catch (RuntimeException | Error e) {
      state.stop().because(e);
    }
  }

  private static RuntimeException failure(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return cause instanceof RuntimeException failure ? failure : new CompletionException(cause);
  }

  @Override
  public void cancel() {
    underWay.values().forEach(write -> write.cancel(true));
  }
}
