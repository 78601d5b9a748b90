package dev.dynaset.internal.query;

import static dev.dynaset.internal.query.Visits.behind;
import static dev.dynaset.internal.query.Visits.items;
import static dev.dynaset.internal.query.Visits.key;
import static dev.dynaset.internal.query.Visits.lastPage;
import static dev.dynaset.internal.query.Visits.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.EvaluationLimitException;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.internal.token.ReadPosition;
import dev.dynaset.internal.token.TokenCodec;
import dev.dynaset.query.Query;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** A reading by somebody who takes one page after the other. */
class ReadingTest {
  private static final Query<Visit> RED = Visits.to("red");

  private static <E> Iterator<E> read(Reading<E> reading, Reply reply) {
    Plan<Iterator<E>> page = reading.page();
    page.next();
    page.accept(reply);
    assertThat(page.next()).isNull();
    return page.result();
  }

  private static PageToken token(boolean isBackward, int at) {
    return TokenCodec.encode(RED, ReadPosition.of(isBackward, 0, behind("red", at)));
  }

  @Test
  void eachPageGivesItsItems() {
    Reading<Visit> reading = Reading.ofItems(RED);

    assertThat(read(reading, page("red", 1)))
        .toIterable()
        .containsExactly(new Visit("red", 1, "Ann"));
    assertThat(reading.hasMore()).isTrue();
    assertThat(read(reading, page(List.of(), 5, key("red", 6)))).isExhausted();
    assertThat(reading.evaluated()).isEqualTo(6);
    assertThat(read(reading, lastPage(items("red", 7, 8)))).toIterable().hasSize(2);
    assertThat(reading.hasMore()).isFalse();
    assertThatCode(reading::end).doesNotThrowAnyException();
  }

  @Test
  void atItsEndItSaysThatItMayEvaluateNoMore() {
    Reading<Visit> reading = Reading.ofItems(RED.maxEvaluated(3));
    read(reading, page("red", 1));
    read(reading, page("red", 2, 3));

    EvaluationLimitException capped =
        catchThrowableOfType(EvaluationLimitException.class, reading::end);

    assertThat(capped.found()).isEqualTo(3);
    assertThat(capped.token()).isEqualTo(token(false, 3));
  }

  @Test
  void pagesKnowWhatIsBehindAndBeforeThem() {
    Reading<Page<Visit>> reading = Reading.ofPages(RED);

    Page<Visit> first = read(reading, page("red", 1, 2)).next();
    Page<Visit> second = read(reading, page(items("red", 3), 4, key("red", 6))).next();
    Page<Visit> third = read(reading, lastPage(items("red", 7))).next();

    assertThat(first.previous()).isEmpty();
    assertThat(first.next()).contains(token(false, 2));
    assertThat(second.previous()).contains(token(true, 3));
    assertThat(second.next()).contains(token(false, 6));
    assertThat(second.items()).containsExactly(new Visit("red", 3, "Ann"));
    assertThat(second.token(0)).isEqualTo(token(false, 3));
    assertThat(second.evaluated()).isEqualTo(4);
    assertThat(third.previous()).contains(token(true, 7));
    assertThat(third.next()).isEmpty();
  }

  @Test
  void pagesThatAreIteratedAreNotReadTowardsTheStart() {
    assertThatThrownBy(() -> Reading.ofPages(RED.from(token(true, 3))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aReadingOfNothingHasNoPage() {
    Reading<Visit> reading = Reading.ofItems(RED.none());

    assertThat(reading.hasMore()).isFalse();
    assertThat(reading.evaluated()).isZero();
    assertThatCode(reading::end).doesNotThrowAnyException();
    assertThatThrownBy(reading::page).hasMessage("There is no page of nothing.");
  }

  @Test
  void aReadingWithARateWaitsBetweenItsPages() {
    Reading<Page<Visit>> reading = Reading.ofPages(RED.readUnitsPerSecond(0.001));
    Reply consuming = new Reply(
        QueryResponse.builder()
            .items(items("red", 1))
            .count(1)
            .lastEvaluatedKey(key("red", 1))
            .consumedCapacity(ConsumedCapacity.builder().capacityUnits(1.0).build())
            .build(),
        null);
    Page<Visit> first = read(reading, consuming).next();

    Plan<Iterator<Page<Visit>>> second = reading.page();

    assertThat(((Step.Pause) second.next()).duration())
        .isBetween(Duration.ofSeconds(900), Duration.ofSeconds(1000));
    assertThat(Visits.query(second.next()).exclusiveStartKey()).isEqualTo(key("red", 1));
    assertThat(first.next()).contains(token(false, 1));
    assertThat(first.previous()).isEmpty();
    assertThat(first.token(0)).isEqualTo(token(false, 1));
    assertThat(reading.evaluated()).isEqualTo(1);
    second.accept(Visits.page("red", 2));
    second.next();
    assertThat(second.result().next().previous()).contains(token(true, 2));
  }

  @Test
  void aReadingWithARateEndsAndIsCappedAsOthersAre() {
    Reading<Visit> all = Reading.ofItems(RED.readUnitsPerSecond(9));
    read(all, lastPage(items("red", 1)));
    assertThat(all.hasMore()).isFalse();
    assertThatCode(all::end).doesNotThrowAnyException();

    Reading<Visit> capped = Reading.ofItems(RED.readUnitsPerSecond(9).maxEvaluated(1));
    read(capped, page("red", 1));
    assertThat(capped.hasMore()).isFalse();
    assertThatThrownBy(capped::end).isInstanceOf(EvaluationLimitException.class);
  }

  @Test
  void nothingHasAnEmptyTrail() {
    assertThat(Cursors.ofPages(RED.none(), null).trail().size()).isZero();
  }
}
