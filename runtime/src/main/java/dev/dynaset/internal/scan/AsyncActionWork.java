package dev.dynaset.internal.scan;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Hands pages to an action of the application, which goes on without blocking.
 *
 * @param <T> what is made of an item
 */
@SuppressWarnings("FutureReturnValueIgnored") // What whenComplete runs here does not throw.
final class AsyncActionWork<T> implements AsyncPageWork<T> {
  private final ScanState state;
  private final Function<? super List<T>, ? extends CompletionStage<?>> action;
  private final AsyncTurns turns;

  AsyncActionWork(ScanState state, Function<? super List<T>, ? extends CompletionStage<?>> action) {
    this.state = state;
    this.action = action;
    this.turns = new AsyncTurns(state.terms().isConcurrent());
  }

  @Override
  public CompletableFuture<@Nullable Void> dealWith(SegmentReader<T> segment, ScannedPage<T> page) {
    return turns.take(() -> handOver(segment, page));
  }

  /** The future does not fail: failures stop all, before another page has its turn. */
  private CompletableFuture<@Nullable Void> handOver(
      SegmentReader<T> segment, ScannedPage<T> page) {
    CompletableFuture<@Nullable Void> dealt = new CompletableFuture<>();
    try {
      deliver(page.items()).whenComplete((nothing, error) -> {
        delivered(segment, page, error);
        dealt.complete(null);
      });
    } catch (Exception | Error e) {
      // Of any kind: other languages throw checked exceptions where none are declared.
      state.stop().because(e);
      dealt.complete(null);
    }
    return dealt;
  }

  private CompletionStage<?> deliver(List<T> items) {
    if (state.stop().isStopped()) {
      return CompletableFuture.failedFuture(new CancellationException());
    }
    return items.isEmpty() ? AsyncPageWork.ended() : action.apply(items);
  }

  private void delivered(
      SegmentReader<T> segment, ScannedPage<T> page, @Nullable Throwable failure) {
    if (failure != null) {
      state.stop().because(AsyncScanRun.cause(failure));
      return;
    }
    try {
      state.meter().dealtWith(segment.segment(), page.count(), page, segment.place());
    } catch (Exception | Error e) {
      state.stop().because(e);
    }
  }
}
