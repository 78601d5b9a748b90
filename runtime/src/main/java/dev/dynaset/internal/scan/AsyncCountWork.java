package dev.dynaset.internal.scan;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Counts items without blocking.
 *
 * @param state how far the scan is
 */
record AsyncCountWork(ScanState state) implements AsyncPageWork<Void> {
  @Override
  public CompletableFuture<@Nullable Void> dealWith(
      SegmentReader<Void> segment, ScannedPage<Void> page) {
    try {
      state.meter().dealtWith(segment.segment(), page.count(), page, segment.place());
    } catch (RuntimeException | Error e) {
      state.stop().because(e);
    }
    return AsyncPageWork.ended();
  }
}
