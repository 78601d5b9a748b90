package dev.dynaset.internal.scan;

import dev.dynaset.internal.batch.TokenBucket;
import dev.dynaset.internal.token.Place;
import dev.dynaset.query.Query;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/**
 * The segments of a scan that are not done, for those who read them.
 *
 * @param <T> what is made of an item
 */
final class Segments<T> {
  private final Queue<SegmentReader<T>> open = new ConcurrentLinkedQueue<>();
  private final int parallelism;

  Segments(Query<T> scan, ScanTerms terms, List<Place> places) {
    TokenBucket rate = terms.readUnitsPerSecond().isPresent()
        ? new TokenBucket(terms.readUnitsPerSecond().getAsDouble(), System::nanoTime)
        : null;
    for (int segment = 0; segment < places.size(); segment++) {
      if (!places.get(segment).isEnd()) {
        open.add(new SegmentReader<>(scan, segment, places.size(), places.get(segment), rate));
      }
    }
    this.parallelism = terms.parallelism(open.size());
  }

  /** How many read them at the same time. */
  int parallelism() {
    return parallelism;
  }

  /** A segment that nobody reads yet; null if there are none. */
  @Nullable
  SegmentReader<T> take() {
    return open.poll();
  }
}
