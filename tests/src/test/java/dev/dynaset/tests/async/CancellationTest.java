package dev.dynaset.tests.async;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.AsyncQuerySet;
import dev.dynaset.EachResult;
import dev.dynaset.ScanProgress;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.RecordedRequests;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who cancels cancels the request that is under way, and no more are sent. */
@DynasetTest
@Timeout(60)
class CancellationTest {
  private static final StoredLines NINE_LINES = new StoredLines(9, 3);

  private static StubAsyncClient answeringFirst(int count) {
    return StubAsyncClient.answering(NINE_LINES, Answering.onlyTheFirst(count));
  }

  private static AsyncQuerySet<Line> query(StubAsyncClient client) {
    return client.table().byBook("b").async();
  }

  private static Named<Function<AsyncQuerySet<Line>, CompletableFuture<?>>> named(
      String name, Function<AsyncQuerySet<Line>, CompletableFuture<?>> reading) {
    return Named.of(name, reading);
  }

  static Stream<Named<Function<AsyncQuerySet<Line>, CompletableFuture<?>>>> readings() {
    return Stream.of(
        named("list", AsyncQuerySet::list),
        named("first", AsyncQuerySet::first),
        named("last", AsyncQuerySet::last),
        named("get", AsyncQuerySet::get),
        named("find", AsyncQuerySet::find),
        named("count", AsyncQuerySet::count),
        named("exists", AsyncQuerySet::exists),
        named("page", AsyncQuerySet::page),
        named("delete", AsyncQuerySet::delete),
        named("updateEach", lines -> lines.updateEach(line -> null)));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void ofTheFirstRequest(Function<AsyncQuerySet<Line>, CompletableFuture<?>> reading) {
    StubAsyncClient client = StubAsyncClient.answering(NINE_LINES, Answering.never());
    CompletableFuture<?> result = reading.apply(query(client));
    assertThat(client.given())
        .singleElement()
        .satisfies(sent -> assertThat(sent).isNotDone());

    assertThat(result.cancel(true)).isTrue();

    assertThat(client.given())
        .singleElement()
        .satisfies(sent -> assertThat(sent).isCancelled());
  }

  @Test
  void ofALaterRequest() {
    StubAsyncClient client = answeringFirst(2);
    CompletableFuture<List<Line>> list = query(client).list();
    assertThat(client.sent()).isEqualTo(3);

    list.cancel(true);

    assertThat(client.given().get(2)).isCancelled();
    assertThat(client.sent()).isEqualTo(3);
  }

  @Test
  void ofSeveralRequestsAtATime() {
    StubAsyncClient client = StubAsyncClient.answering(NINE_LINES, Answering.never());
    CompletableFuture<List<Line>> list =
        client.table().byBookIn(List.of("a", "b", "c", "d")).merged(3).async().list();
    assertThat(client.sent()).isEqualTo(3);

    list.cancel(true);

    assertThat(client.given()).hasSize(3).allSatisfy(sent -> assertThat(sent).isCancelled());
  }

  @Test
  void ofWritesForEachItem() {
    StubAsyncClient client = answeringFirst(2);
    LineTable lines = client.table();
    CompletableFuture<EachResult> result = lines
        .byBook("b")
        .async()
        .updateEach(line -> lines.prepare().update(line, line.withText("other")));
    assertThat(client.sent()).isEqualTo(3);

    result.cancel(true);

    assertThat(client.given().get(2)).isCancelled();
    assertThat(client.sent()).isEqualTo(3);
  }

  @Test
  void ofAParallelScanThatEndsAfterTheRequestsUnderWay() {
    StubAsyncClient client =
        StubAsyncClient.answering(new StoredLines(40, 3), Answering.onlyTheFirst(5));
    CompletableFuture<ScanProgress> result = client
        .table()
        .scan()
        .parallelScan(2)
        .async()
        .forEachPage(page -> CompletableFuture.completedFuture(null));
    assertThat(client.sent()).isEqualTo(7);

    result.cancel(true);

    assertThat(result).isCancelled();
    assertThat(client.sent()).isEqualTo(7);
  }

  @Test
  void ofASubscription() {
    StubAsyncClient client = answeringFirst(1);
    Reader<Line> reader = Reader.of(query(client).items(), 100);
    assertThat(reader.items()).hasSize(3);

    reader.cancel();
    reader.request(5);

    assertThat(client.given()).hasSize(2);
    assertThat(client.given().get(1)).isCancelled();
    assertThat(reader.ended()).as("a signal after the cancellation").isNotDone();
  }

  @Test
  void ofASubscriptionThatReadsAhead() {
    StubAsyncClient client = answeringFirst(1);
    Reader<Line> reader =
        Reader.of(client.table().byBook("b").prefetch().async().items(), 1);

    reader.cancel();

    assertThat(client.given()).hasSize(2);
    assertThat(client.given().get(1)).isCancelled();
    assertThat(reader.items()).hasSize(1);
  }

  @Test
  void beforeOnSubscribeReturns() {
    StubAsyncClient client = answeringFirst(9);
    Reader<Line> reader = new Reader<>() {
      @Override
      public void onSubscribe(Flow.Subscription subscription) {
        super.onSubscribe(subscription);
        request(100);
        cancel();
      }
    };
    query(client).items().subscribe(reader);

    assertThat(client.sent()).isZero();
    assertThat(reader.items()).isEmpty();
    assertThat(reader.ended()).isNotDone();
  }

  @Test
  void withinOnNext() {
    StubAsyncClient client = answeringFirst(9);
    Reader<Line> reader = new Reader<>() {
      @Override
      public synchronized void onNext(Line item) {
        super.onNext(item);
        if (items().size() == 4) {
          cancel();
        }
      }
    };
    query(client).items().subscribe(reader);
    reader.request(100);

    assertThat(reader.items()).hasSize(4);
    assertThat(client.sent()).isEqualTo(2);
    assertThat(reader.ended()).isNotDone();
  }

  @Test
  void afterTheEndNothingHappens() {
    StubAsyncClient client = answeringFirst(9);
    Reader<Line> reader = Reader.of(query(client).items(), 9);
    assertThat(reader.ended()).isCompleted();
    CompletableFuture<List<Line>> list = query(client).list();

    reader.cancel();
    reader.request(-1);

    assertThat(list.cancel(true)).isFalse();
    assertThat(list.join()).hasSize(9);
    assertThat(client.given()).noneMatch(CompletableFuture::isCancelled);
  }

  @Test
  void dynamoDbIsAskedNoMore(LineTable lines, RecordedRequests requests, Faults faults) {
    lines.putAll(IntStream.range(0, 20).mapToObj(Line::of).toList());
    requests.clear();
    faults.every("Query").delayed(Duration.ofMillis(100));
    CompletableFuture<List<Line>> list = lines.byBook("b").pageSize(2).async().list();
    Reader<Line> reader = Reader.of(lines.byBook("b").pageSize(2).async().items(), 20);
    Awaiting.until(() -> assertThat(requests.count()).isGreaterThanOrEqualTo(2));

    list.cancel(true);
    reader.cancel();
    int sent = requests.count();
    Awaiting.pause(400);

    assertThat(requests.count()).isEqualTo(sent);
    assertThat(reader.ended()).isNotDone();
  }
}
