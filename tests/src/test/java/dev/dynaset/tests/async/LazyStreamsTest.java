package dev.dynaset.tests.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.DynasetException;
import dev.dynaset.Page;
import dev.dynaset.RequestThrottledException;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Streams and iterators read a page when its first item is wanted, or one page ahead. */
@Timeout(60)
@Tag("once")
class LazyStreamsTest {
  private static final StoredLines TEN_LINES = new StoredLines(10, 3);

  private final StubClient client = new StubClient(TEN_LINES);
  private final LineTable lines = table(client);

  private static LineTable table(StubClient client) {
    return LineTable.of(Dynaset.builder().client(client).build());
  }

  @Test
  void makingThemSendsNothing() {
    Iterator<Line> ignored = lines.byBook("b").iterator();
    lines.byBook("b").prefetch().stream();

    assertThat(ignored).isNotNull();
    assertThat(client.sent()).isZero();
  }

  @Test
  void anIteratorReadsAPageWhenItsFirstItemIsWanted() {
    Iterator<Line> items = lines.byBook("b").iterator();

    for (int taken = 1; taken <= 10; taken++) {
      items.next();
      assertThat(client.sent()).as("requests for %d items", taken).isEqualTo((taken + 2) / 3);
    }
    assertThat(items).isExhausted();
    assertThat(client.sent()).isEqualTo(4);
  }

  @Test
  void onePageIsReadAheadOfPages() {
    Iterator<Page<Line>> pages = lines.byBook("b").prefetch().pages().iterator();
    assertThat(client.sent()).isZero();

    for (int taken = 1; taken <= 4; taken++) {
      Page<Line> page = pages.next();
      int expected = Math.min(4, taken + 1);
      Awaiting.until(() -> assertThat(client.sent()).isEqualTo(expected));
      assertThat(page.next().isPresent()).isEqualTo(taken < 4);
      assertThat(page.evaluated()).isEqualTo(page.items().size());
    }
    assertThat(pages).isExhausted();
    assertThat(client.sent()).isEqualTo(4);
  }

  @Test
  void aStreamReadsNoMorePagesThanItNeeds() {
    assertThat(lines.byBook("b").stream().limit(4)).hasSize(4);
    assertThat(client.sent()).isEqualTo(2);

    assertThat(lines.scan().stream().anyMatch(line -> line.number() == 2)).isTrue();
    assertThat(client.sent()).isEqualTo(3);
  }

  @Test
  void onePageIsReadAheadAndNoMore() {
    Iterator<Line> items = lines.byBook("b").prefetch().iterator();

    for (int taken = 1; taken <= 10; taken++) {
      items.next();
      int expected = Math.min(4, (taken + 2) / 3 + 1);
      Awaiting.until(() -> assertThat(client.sent()).isEqualTo(expected));
    }
    assertThat(items).isExhausted();
    assertThat(client.sent()).isEqualTo(4);
    Awaiting.until(() -> assertThat(client.liveThreads()).isZero());
  }

  @Test
  void theFailureOfAPageThatIsReadAheadComesWhenThatIsReached() {
    StubClient failing = new StubClient(TEN_LINES) {
      @Override
      public QueryResponse query(QueryRequest request) {
        QueryResponse response = super.query(request);
        if (request.hasExclusiveStartKey()) {
          throw ProvisionedThroughputExceededException.builder().message("no").build();
        }
        return response;
      }
    };
    Iterator<Line> items = table(failing).byBook("b").prefetch().iterator();
    items.next();
    Awaiting.until(() -> assertThat(failing.sent()).isEqualTo(2));

    assertThat(items.next()).isEqualTo(Line.of(1));
    assertThat(items.next()).isEqualTo(Line.of(2));

    assertThatThrownBy(items::hasNext).isInstanceOf(RequestThrottledException.class);
  }

  @Test
  void whoIsInterruptedNeitherWaitsForAPageNorLeavesItsRequestBehind() throws Exception {
    CountDownLatch isInterrupted = new CountDownLatch(1);
    AtomicBoolean isFlagged = new AtomicBoolean();
    StubClient waiting = new StubClient(TEN_LINES) {
      @Override
      public QueryResponse query(QueryRequest request) {
        QueryResponse response = super.query(request);
        if (request.hasExclusiveStartKey()) {
          waitForever(isInterrupted);
        }
        return response;
      }
    };
    Thread reader = new Thread(() -> {
      assertThatThrownBy(() -> table(waiting).byBook("b").prefetch().stream().count())
          .isInstanceOf(DynasetException.class)
          .hasMessageContaining("interrupted")
          .hasCauseInstanceOf(InterruptedException.class);
      isFlagged.set(Thread.currentThread().isInterrupted());
    });
    reader.start();
    Awaiting.until(() -> assertThat(waiting.sent()).isEqualTo(2));

    reader.interrupt();
    reader.join();

    assertThat(isFlagged).isTrue();
    isInterrupted.await();
    Awaiting.until(() -> assertThat(waiting.liveThreads()).isZero());
  }

  private static void waitForever(CountDownLatch isInterrupted) {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      isInterrupted.countDown();
      throw new IllegalStateException(e);
    }
  }
}
