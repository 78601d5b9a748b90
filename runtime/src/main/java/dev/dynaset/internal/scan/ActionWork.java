package dev.dynaset.internal.scan;

import java.util.List;
import java.util.function.Consumer;

/**
 * Hands pages to an action of the application.
 *
 * @param <T> what is made of an item
 */
final class ActionWork<T> implements PageWork<T> {
  private final ScanState state;
  private final Consumer<? super List<T>> action;
  private final OneAtATime turns;

  ActionWork(ScanState state, Consumer<? super List<T>> action) {
    this.state = state;
    this.action = action;
    this.turns = new OneAtATime(state.terms().isConcurrent());
  }

  @Override
  public void dealWith(SegmentReader<T> segment, ScannedPage<T> page) {
    turns.run(() -> {
      try {
        handOver(segment, page);
      } catch (Exception | Error e) {
        // Before another page has its turn. Of any kind: other languages throw checked exceptions
        // where none are declared.
        state.stop().because(e);
      }
    });
  }

  private void handOver(SegmentReader<T> segment, ScannedPage<T> page) {
    if (state.stop().isStopped()) {
      return;
    }
    if (!page.items().isEmpty()) {
      action.accept(page.items());
    }
    state.meter().dealtWith(segment.segment(), page.count(), page, segment.place());
  }
}
