package dev.dynaset.internal.scan;

import dev.dynaset.ScanProgress;
import dev.dynaset.internal.token.Place;
import dev.dynaset.internal.token.ScanCheckpoint;
import dev.dynaset.query.Query;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How a scan in several segments is done.
 *
 * @param segments how many there are
 * @param readUnitsPerSecond how many read units are consumed at most, if limited
 * @param isConcurrent whether the action may be called by several threads at once
 * @param listener who hears how far it is; null if nobody does
 * @param checkpoint where it goes on; null for the start
 */
record ScanTerms(
    int segments,
    OptionalDouble readUnitsPerSecond,
    boolean isConcurrent,
    @Nullable Consumer<? super ScanProgress> listener,
    @Nullable String checkpoint) {
  /** More segments than these are read one after the other. */
  private static final int MAX_PARALLEL = 64;

  static ScanTerms of(int segments) {
    return new ScanTerms(segments, OptionalDouble.empty(), false, null, null);
  }

  ScanTerms withReadUnitsPerSecond(double units) {
    if (!(units > 0) || Double.isInfinite(units)) {
      throw new IllegalArgumentException(
          "readUnitsPerSecond must be positive, but is " + units + ".");
    }
    return new ScanTerms(segments, OptionalDouble.of(units), isConcurrent, listener, checkpoint);
  }

  ScanTerms concurrently() {
    return new ScanTerms(segments, readUnitsPerSecond, true, listener, checkpoint);
  }

  ScanTerms withListener(Consumer<? super ScanProgress> other) {
    return new ScanTerms(segments, readUnitsPerSecond, isConcurrent, other, checkpoint);
  }

  ScanTerms withCheckpoint(@Nullable String other) {
    return new ScanTerms(segments, readUnitsPerSecond, isConcurrent, listener, other);
  }

  /** Where the segments start: at the end, if there is nothing to be found. */
  List<Place> places(Query<?> scan) {
    if (scan.isEmpty()) {
      return Collections.nCopies(segments, Place.END);
    }
    return checkpoint == null
        ? Collections.nCopies(segments, Place.START)
        : ScanCheckpoint.places(scan, checkpoint, segments);
  }

  /** How many segments are read at the same time, of so many that are not done. */
  int parallelism(int open) {
    return Math.min(open, MAX_PARALLEL);
  }
}
