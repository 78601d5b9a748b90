package dev.dynaset.internal.scan;

import dev.dynaset.internal.batch.TokenBucket;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.internal.query.Fetched;
import dev.dynaset.internal.query.PageReader;
import dev.dynaset.internal.token.Place;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads one segment of a scan, page by page, within a rate. Does no I/O.
 *
 * @param <E> what is made of an item
 */
final class SegmentReader<E> {
  private final int segment;
  private final SegmentContent<E> content;
  private final PageReader reader;
  private final @Nullable Integer pageSize;
  private final @Nullable TokenBucket rate;
  /** What the next page is taken to consume: as much as the last one, and little at first. */
  private double expected = 0.5;

  /**
   * A reader of a segment.
   *
   * @param start where it starts
   * @param pageSize how many items a request evaluates at most; null for as many as a page holds
   * @param rate what it waits for; null if it need not wait
   */
  SegmentReader(
      int segment,
      SegmentContent<E> content,
      Place start,
      @Nullable Integer pageSize,
      @Nullable TokenBucket rate) {
    this.segment = segment;
    this.content = content;
    this.reader = content.reader(start);
    this.pageSize = pageSize;
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

  Plan<ScannedPage<E>> page() {
    return new NextPage();
  }

  /** Waits until the rate allows it, and reads a page. */
  private final class NextPage implements Plan<ScannedPage<E>> {
    private boolean isReserved;
    private boolean isAsked;
    private @Nullable ScannedPage<E> page;

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
      return reader.request(pageSize);
    }

    @Override
    public void accept(Reply reply) {
      Fetched fetched = reader.accept(reply);
      if (rate != null) {
        rate.giveBack(expected - fetched.readUnits());
        expected = fetched.readUnits();
      }
      List<Map<String, AttributeValue>> readable = content.readable(fetched.items());
      int skipped = fetched.items().size() - readable.size();
      page = new ScannedPage<>(
          content.of(readable),
          fetched.count() - skipped,
          fetched.evaluated(),
          skipped,
          fetched.readUnits());
    }

    @Override
    public ScannedPage<E> result() {
      if (page == null) {
        throw new IllegalStateException("The plan has not been carried out.");
      }
      return page;
    }
  }
}
