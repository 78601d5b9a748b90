package dev.dynaset.tests.async;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.EvaluationLimitException;
import dev.dynaset.ItemMappingException;
import dev.dynaset.Page;
import dev.dynaset.RequestThrottledException;
import dev.dynaset.testing.DynasetTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Requests are sent as a subscriber asks for items, and not earlier than it was promised. */
@DynasetTest
@Timeout(60)
class BackPressureTest {
  private static final int PER_PAGE = 3;
  private static final StoredLines TEN_LINES = new StoredLines(10, PER_PAGE);

  private final StubAsyncClient client = StubAsyncClient.answering(TEN_LINES, Answering.atOnce());
  private final LineTable lines = client.table();

  @Test
  void nobodyAsksForAnItemAndNothingIsSent() {
    Reader.of(lines.byBook("b").async().items());
    Reader.of(lines.byBook("b").prefetch().async().pages());

    assertThat(client.sent()).isZero();
  }

  @Test
  void aPageIsRequestedWhenItsFirstItemIsWanted() {
    Reader<Line> reader = Reader.of(lines.byBook("b").async().items());

    for (int given = 1; given <= 10; given++) {
      reader.request(1);

      assertThat(reader.items()).hasSize(given);
      assertThat(client.sent()).as("requests for %d items", given).isEqualTo(pages(given));
    }
  }

  @Test
  void exactlyOnePageIsReadAhead() {
    Reader<Line> reader = Reader.of(lines.byBook("b").prefetch().async().items());

    for (int given = 1; given <= 10; given++) {
      reader.request(1);

      assertThat(reader.items()).hasSize(given);
      assertThat(client.sent())
          .as("requests for %d items", given)
          .isEqualTo(Math.min(4, pages(given) + 1));
    }
  }

  private static int pages(int items) {
    return (items + PER_PAGE - 1) / PER_PAGE;
  }

  @Test
  void exactlyOnePageIsReadAheadOfPages() {
    Reader<Page<Line>> reader = Reader.of(lines.byBook("b").prefetch().async().pages(), 1);
    assertThat(client.sent()).isEqualTo(2);

    reader.request(1);
    assertThat(client.sent()).isEqualTo(3);

    reader.request(2);
    assertThat(client.sent()).isEqualTo(4);
    assertThat(reader.items()).extracting(page -> page.items().size()).containsExactly(3, 3, 3, 1);
    assertThat(reader.ended()).isCompleted();
  }

  @Test
  void aSubscriberHearsOfTheEndWithTheLastItem() {
    Reader<Line> reader = Reader.of(lines.byBook("b").async().items(), 10);

    assertThat(reader.ended()).isCompleted();
  }

  @Test
  void theLimitBoundsWhatIsReadAhead() {
    Reader<Line> reader =
        Reader.of(lines.byBook("b").limit(4).prefetch().async().items(), 100);

    assertThat(reader.items()).hasSize(4);
    assertThat(reader.ended()).isCompleted();
    assertThat(client.sent()).isEqualTo(2);
  }

  @Test
  void demandThatAddsUpToMoreThanThereAreNumbersHasNoEnd() {
    Reader<Line> reader = new Reader<>() {
      @Override
      public void onSubscribe(Flow.Subscription subscription) {
        super.onSubscribe(subscription);
        request(Long.MAX_VALUE - 1);
        request(Long.MAX_VALUE - 1);
      }
    };
    lines.byBook("b").async().items().subscribe(reader);

    assertThat(reader.items()).hasSize(10);
  }

  @Test
  void askingWithinOnNextDoesNotFillTheStack() {
    int many = 100_000;
    LineTable manyLines = StubAsyncClient.forgetting(
            new StoredLines(many, PER_PAGE), Answering.atOnce())
        .table();
    Reader<Line> reader = new Reader<>() {
      @Override
      public synchronized void onNext(Line item) {
        super.onNext(item);
        request(1);
      }
    };
    manyLines.byBook("b").async().items().subscribe(reader);
    reader.request(1);

    assertThat(reader.items()).hasSize(many);
    assertThat(reader.ended()).isCompleted();
  }

  @Test
  void eachSubscriberReadsFromTheStart() {
    Flow.Publisher<Line> publisher = lines.byBook("b").async().items();

    assertThat(Reader.of(publisher, 100).items())
        .isEqualTo(Reader.of(publisher, 100).items());
    assertThat(client.sent()).isEqualTo(8);
  }

  @Test
  void anItemThatDoesNotFitIsFoundWhenItIsWanted(LineTable stored, DynamoDbClient raw) {
    stored.putAll(IntStream.range(0, 3).mapToObj(Line::of).toList());
    raw.putItem(put -> put.tableName(stored.tableName())
        .item(Map.of("book", AttributeValue.fromS("b"), "number", AttributeValue.fromN("2"))));
    Reader<Line> reader = Reader.of(stored.byBook("b").async().items(), 2);
    Awaiting.until(() -> assertThat(reader.items()).hasSize(2));
    assertThat(reader.ended()).isNotDone();

    reader.request(1);

    assertThatThrownBy(() -> reader.ended().get(20, TimeUnit.SECONDS))
        .hasCauseInstanceOf(ItemMappingException.class);
    assertThat(reader.items()).hasSize(2);
  }

  @Test
  void theFailureOfAPageThatIsReadAheadComesAfterTheItemsBefore() {
    StubAsyncClient failing =
        StubAsyncClient.answering(TEN_LINES, Answering.failingAfter(1, Answering.atOnce()));
    Reader<Line> reader =
        Reader.of(failing.table().byBook("b").prefetch().async().items(), 2);
    assertThat(failing.sent()).isEqualTo(2);
    assertThat(reader.ended()).isNotDone();

    reader.request(1);

    assertThat(reader.items()).hasSize(3);
    assertThatThrownBy(reader.ended()::join).hasCauseInstanceOf(RequestThrottledException.class);
  }

  @Test
  void anEvaluationLimitEndsAPublisherAsItEndsAList() {
    Reader<Line> reader = Reader.of(lines.byBook("b").maxEvaluated(5).async().items(), 100);

    assertThat(reader.items()).hasSize(5);
    assertThatThrownBy(reader.ended()::join).hasCauseInstanceOf(EvaluationLimitException.class);
  }

  @Test
  void subscribersThatComeLateReadWhatThereIsThen(LineTable stored) {
    Flow.Publisher<Line> publisher = stored.byBook("b").async().items();
    stored.put(Line.of(1));

    Reader<Line> reader = Reader.of(publisher, 5);

    reader.ended().join();
    assertThat(reader.items()).isEqualTo(List.of(Line.of(1)));
  }
}
