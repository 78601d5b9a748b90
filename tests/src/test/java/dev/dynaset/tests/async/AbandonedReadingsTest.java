package dev.dynaset.tests.async;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Readings that nobody goes on with leave nothing behind: no thread, no page, no subscriber. */
@Timeout(60)
@Tag("once")
class AbandonedReadingsTest {
  private static final int COUNT = 2_000;
  private static final StoredLines LINES = new StoredLines(100, 10);

  private final StubClient client = new StubClient(LINES);
  private final LineTable lines = LineTable.of(Dynaset.builder().client(client).build());
  private final List<WeakReference<Object>> weak = new ArrayList<>();

  private void assertAllCollected() {
    Awaiting.until(() -> {
      System.gc();
      assertThat(weak).allMatch(reference -> reference.get() == null);
    });
  }

  private void remember(Object object) {
    weak.add(new WeakReference<>(object));
  }

  @Test
  void ofIterators() {
    for (int i = 0; i < COUNT; i++) {
      Iterator<Line> items = lines.byBook("b").iterator();
      items.next();
      remember(items);
    }

    assertThat(client.sent()).isEqualTo(COUNT);
    assertAllCollected();
  }

  @Test
  void ofStreamsThatReadAhead() {
    for (int i = 0; i < COUNT; i++) {
      Iterator<Line> items = lines.byBook("b").prefetch().stream().iterator();
      items.next();
      remember(items);
    }

    Awaiting.until(() ->
        assertThat(client.sent()).as("one request each that was not needed").isEqualTo(2 * COUNT));
    Awaiting.until(() -> assertThat(client.liveThreads()).isZero());
    assertAllCollected();
  }

  @Test
  void ofSubscriptionsThatAreCancelledThoughTheyAreHeldOnTo() {
    StubAsyncClient async = StubAsyncClient.forgetting(LINES, Answering.atOnce());
    List<Object> held = new ArrayList<>();
    for (int i = 0; i < COUNT; i++) {
      Reader<Line> reader = new Reader<>() {
        @Override
        public void onSubscribe(Flow.Subscription subscription) {
          super.onSubscribe(subscription);
          held.add(subscription);
        }
      };
      async.table().byBook("b").prefetch().async().items().subscribe(reader);
      reader.request(3);
      reader.cancel();
      remember(reader);
      remember(reader.items().get(0));
    }

    assertAllCollected();
    assertThat(held).hasSize(COUNT);
  }

  @Test
  void ofSubscriptionsThatNobodyCancels() {
    StubAsyncClient async = StubAsyncClient.forgetting(LINES, Answering.onlyTheFirst(COUNT));
    LineTable table = async.table();
    for (int i = 0; i < COUNT; i++) {
      Reader<Line> reader = Reader.of(table.byBook("b").async().items(), 1);
      remember(reader);
    }

    assertThat(async.sent()).isEqualTo(COUNT);
    assertAllCollected();
  }

  @Test
  void ofFuturesThatNeverEnd() {
    StubAsyncClient async = StubAsyncClient.forgetting(LINES, Answering.never());
    LineTable table = async.table();
    for (int i = 0; i < COUNT; i++) {
      CompletableFuture<List<Line>> list = table.byBook("b").async().list();
      if (i % 2 == 0) {
        list.cancel(true);
      }
      remember(list);
    }

    assertAllCollected();
  }
}
