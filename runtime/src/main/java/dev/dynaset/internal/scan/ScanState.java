package dev.dynaset.internal.scan;

import dev.dynaset.EachResult;
import dev.dynaset.ItemMappingException;
import dev.dynaset.ScanIncompleteException;
import dev.dynaset.ScanProgress;
import dev.dynaset.internal.query.EachTally;
import dev.dynaset.internal.token.Place;
import dev.dynaset.query.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all segments of a scan that is under way share.
 *
 * @param terms how it is done
 * @param start where the segments start
 * @param meter how far it is
 * @param stop whether it has ended early
 * @param writes what came of the writes for its items; null if it writes nothing
 */
record ScanState(
    ScanTerms terms,
    List<Place> start,
    ScanMeter meter,
    ScanStop stop,
    @Nullable EachTally writes) {
  /**
   * Begins a scan.
   *
   * @throws dev.dynaset.InvalidPageTokenException if its checkpoint is none
   */
  static ScanState of(Query<?> scan, ScanTerms terms, @Nullable EachTally writes) {
    List<Place> start = terms.places(scan);
    ScanMeter meter = new ScanMeter(scan, terms.listener(), start);
    return new ScanState(terms, start, meter, new ScanStop(), writes);
  }

  /** What the caller gets to see of a scan that has ended for a reason; errors are thrown as they are. */
  ScanIncompleteException incomplete(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    return incomplete(cause.getClass().getSimpleName() + ", see the cause", cause);
  }

  /** What the caller gets to see of a scan whose thread was interrupted. */
  ScanIncompleteException interrupted() {
    return incomplete("the thread was interrupted", null);
  }

  private ScanIncompleteException incomplete(String why, @Nullable Throwable cause) {
    ScanProgress progress = meter.progress();
    EachResult written =
        writes == null ? null : writes.result(progress.evaluated(), progress.skipped());
    return new ScanIncompleteException(
        "The scan has ended early: " + why + ". Done so far: " + progress
            + ". Go on with resumeFrom(e.checkpoint())"
            + (cause instanceof ItemMappingException
                ? " when the item fits the model, or with onUnreadable(Unreadable.skip()), which passes"
                    + " over such items."
                : "."),
        progress,
        written,
        cause);
  }
}
