package dev.dynaset.internal.scan;

import dev.dynaset.internal.batch.TokenBucket;
import dev.dynaset.internal.mapping.PageDecoding;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.internal.query.Fetched;
import dev.dynaset.internal.query.PageReader;
import dev.dynaset.internal.token.Place;
import dev.dynaset.query.Query;
import dev.dynaset.query.Source;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one segment of a scan, page by page, within a rate. Does no I/O.
 *
 * @param <T> what is made of an item
 */
final class SegmentReader<T> {
  private final int segment;
  private final Query<T> query;
  private final PageReader reader;
  private final PageDecoding<T> decoding;
  private final @Nullable TokenBucket rate;
  /** What the next page is taken to consume: as much as the last one, and little at first. */
  private double expected = 0.5;

  SegmentReader(Query<T> scan, int segment, int segments, Place start, @Nullable TokenBucket rate) {
    this.segment = segment;
    this.query = scan.from(new Source.Segment(segment, segments));
    this.reader = PageReader.ofItems(query, start);
    this.decoding = new PageDecoding<>(query.decoder());
    this.rate = rate;
  }

  int segment() {
    return segment;
  }

  boolean isDone() {
    return reader.place().isEnd();
  }

  /** Behind the pages that were read. */
  Place place() {
    return reader.place();
  }

  Plan<ScannedPage<T>> page() {
    return new NextPage();
  }

  /** Waits until the rate allows it, and reads a page. */
  private final class NextPage implements Plan<ScannedPage<T>> {
    private boolean isReserved;
    private boolean isAsked;
    private @Nullable ScannedPage<T> page;

    @Override
    public @Nullable Step next() {
      if (!isReserved && rate != null) {
        isReserved = true;
        Duration wait = rate.reserve(expected);
        if (!wait.isZero()) {
          return new Step.Pause(wait);
        }
      }
      if (isAsked) {
        return null;
      }
      isAsked = true;
      return reader.request(
          query.bounds().pageSize().isPresent()
              ? (Integer) query.bounds().pageSize().getAsInt()
              : null);
    }

    @Override
    public void accept(Reply reply) {
      Fetched fetched = reader.accept(reply);
      if (rate != null) {
        rate.giveBack(expected - fetched.readUnits());
        expected = fetched.readUnits();
      }
      List<T> items = fetched.items().stream().map(decoding::read).toList();
      page = new ScannedPage<>(items, fetched.evaluated(), fetched.readUnits());
    }

    @Override
    public ScannedPage<T> result() {
      if (page == null) {
        throw new IllegalStateException("The plan has not been carried out.");
      }
      return page;
    }
  }
}
