package dev.dynaset.internal.scan;

import dev.dynaset.internal.batch.TokenBucket;
import dev.dynaset.internal.token.Place;
import dev.dynaset.query.ItemSource;
import dev.dynaset.query.Query;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The segments of a scan that are not done, for those who read them.
 *
 * @param <E> what is made of an item
 */
final class Segments<E> {
  private final Queue<SegmentReader<E>> open = new ConcurrentLinkedQueue<>();
  private final int parallelism;

  private Segments(int parallelism) {
    this.parallelism = parallelism;
  }

  /**
   * The segments of a scan.
   *
   * @param content what is read of a segment, which is a query of its own
   */
  static <T, E> Segments<E> of(
      Query<T> scan, ScanState state, Function<Query<T>, SegmentContent<E>> content) {
    OptionalDouble units = state.terms().readUnitsPerSecond();
    TokenBucket rate =
        units.isPresent() ? new TokenBucket(units.getAsDouble(), System::nanoTime) : null;
    OptionalInt bound = scan.bounds().pageSize();
    Integer pageSize = bound.isPresent() ? (Integer) bound.getAsInt() : null;
    List<Place> places = state.start();
    int left = (int) places.stream().filter(place -> !place.isEnd()).count();
    Segments<E> segments = new Segments<>(state.terms().parallelism(left));
    for (int segment = 0; segment < places.size(); segment++) {
      if (!places.get(segment).isEnd()) {
        Query<T> query = scan.from(new ItemSource.Segment(segment, places.size()));
        segments.open.add(new SegmentReader<>(
            segment, content.apply(query), places.get(segment), pageSize, rate));
      }
    }
    return segments;
  }

  /** How many read them at the same time. */
  int parallelism() {
    return parallelism;
  }

  /** A segment that nobody reads yet; null if there are none. */
  @Nullable
  SegmentReader<E> take() {
    return open.poll();
  }
}
