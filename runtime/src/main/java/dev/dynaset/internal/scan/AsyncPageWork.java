package dev.dynaset.internal.scan;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What is done with the pages of a scan without blocking.
 *
 * @param <E> what is made of an item
 */
interface AsyncPageWork<E> {
  /** A future of what has ended already. */
  static CompletableFuture<@Nullable Void> ended() {
    return CompletableFuture.completedFuture(null);
  }

  /**
   * Deals with a page, and says so to the meter. It does not throw, nor does the future fail: failures
   * end the scan.
   */
  CompletableFuture<@Nullable Void> dealWith(SegmentReader<E> segment, ScannedPage<E> page);

  /** The caller has cancelled: nobody waits for what is under way. */
  default void cancel() {}
}
