package dev.dynaset.internal.query;

import static dev.dynaset.internal.query.Visits.behind;
import static dev.dynaset.internal.query.Visits.items;
import static dev.dynaset.internal.query.Visits.key;
import static dev.dynaset.internal.query.Visits.lastPage;
import static dev.dynaset.internal.query.Visits.page;
import static dev.dynaset.internal.query.Visits.query;
import static dev.dynaset.internal.query.Visits.queryOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.token.Place;
import dev.dynaset.internal.token.ReadPosition;
import dev.dynaset.internal.token.Sources;
import dev.dynaset.query.Query;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Walks through one hash key, or through several, one after the other. */
class SequentialCursorTest {
  private static final Query<Visit> RED = Visits.to("red");
  private static final Query<Visit> RED_AND_BLUE = Visits.toEach("red", "blue");

  private static SequentialCursor cursor(Query<?> query, @Nullable ReadPosition start) {
    return new SequentialCursor(
        Sources.of(query, start != null && start.isBackward()),
        Output.ITEMS,
        new Budget(query.bounds()),
        start,
        true);
  }

  private static SequentialCursor cursor(Query<?> query) {
    return cursor(query, null);
  }

  private static List<Map<String, AttributeValue>> read(Cursor cursor, Reply reply) {
    Plan<List<Map<String, AttributeValue>>> page = cursor.page();
    page.next();
    page.accept(reply);
    assertThat(page.next()).isNull();
    return page.result();
  }

  private static QueryRequest nextRequest(Cursor cursor) {
    return query(cursor.page().next());
  }

  @Test
  void itReadsPageAfterPageUntilNoneIsLeft() {
    SequentialCursor cursor = cursor(RED);

    assertThat(nextRequest(cursor)).isEqualTo(queryOf("red").build());
    assertThat(read(cursor, page("red", 1, 2))).isEqualTo(items("red", 1, 2));
    assertThat(cursor.hasMore()).isTrue();
    assertThat(nextRequest(cursor))
        .isEqualTo(queryOf("red").exclusiveStartKey(key("red", 2)).build());

    assertThat(read(cursor, lastPage(items("red", 3)))).isEqualTo(items("red", 3));
    assertThat(cursor.hasMore()).isFalse();
    assertThat(cursor.isCapped()).isFalse();
    assertThat(cursor.evaluated()).isEqualTo(3);
  }

  @Test
  void anEmptyPageIsNotTheEnd() {
    SequentialCursor cursor = cursor(RED);

    assertThat(read(cursor, page(List.of(), 9, key("red", 9)))).isEmpty();

    assertThat(cursor.hasMore()).isTrue();
    assertThat(cursor.ahead()).isEqualTo(ReadPosition.of(false, 0, behind("red", 9)));
  }

  @Test
  void requestsAskForWhatIsLeftOfTheLimit() {
    SequentialCursor cursor = cursor(RED.limit(3));

    assertThat(nextRequest(cursor)).isEqualTo(queryOf("red").limit(3).build());
    read(cursor, page("red", 1, 2));
    assertThat(nextRequest(cursor))
        .isEqualTo(queryOf("red").limit(1).exclusiveStartKey(key("red", 2)).build());
    read(cursor, page("red", 3));

    assertThat(cursor.hasMore()).isFalse();
    assertThat(cursor.isCapped()).as("the limit is no cap").isFalse();
    assertThat(cursor.ahead()).isEqualTo(ReadPosition.of(false, 0, behind("red", 3)));
  }

  @Test
  void whatAFilterLetsThroughBeyondTheLimitIsReadAgainNextTime() {
    SequentialCursor cursor = cursor(RED.filter(Visits.guestIs("Ann")).limit(2));

    assertThat(nextRequest(cursor).limit()).isNull();
    assertThat(read(cursor, page(items("red", 1, 4, 6), 9, key("red", 9))))
        .isEqualTo(items("red", 1, 4));

    assertThat(cursor.ahead()).isEqualTo(ReadPosition.of(false, 0, behind("red", 4)));
    assertThat(cursor.hasMore()).isFalse();
  }

  @Test
  void exactlyAsManyItemsAsAreWantedEndWhereThePageEnds() {
    SequentialCursor cursor = cursor(RED.filter(Visits.guestIs("Ann")).limit(2));

    read(cursor, page(items("red", 1, 4), 9, key("red", 9)));

    assertThat(cursor.ahead()).isEqualTo(ReadPosition.of(false, 0, behind("red", 9)));
  }

  @Test
  void itIsCappedWhereItWantsMoreAndMayNotEvaluateIt() {
    SequentialCursor cursor = cursor(RED.maxEvaluated(5));

    assertThat(nextRequest(cursor)).isEqualTo(queryOf("red").limit(5).build());
    assertThat(cursor.isCapped()).isFalse();
    read(cursor, page(items("red", 1), 5, key("red", 5)));

    assertThat(cursor.hasMore()).isFalse();
    assertThat(cursor.isCapped()).isTrue();
    assertThat(cursor.evaluated()).isEqualTo(5);
  }

  @Test
  void oneHashKeyFollowsAnother() {
    SequentialCursor cursor = cursor(RED_AND_BLUE);

    assertThat(nextRequest(cursor)).isEqualTo(queryOf("red").build());
    read(cursor, lastPage(items("red", 1)));
    assertThat(cursor.hasMore()).isTrue();
    assertThat(cursor.ahead()).isEqualTo(ReadPosition.of(false, 1, Place.START));
    assertThat(nextRequest(cursor)).isEqualTo(queryOf("blue").build());
    read(cursor, page("blue", 2));

    assertThat(cursor.ahead()).isEqualTo(ReadPosition.of(false, 1, behind("blue", 2)));
    read(cursor, lastPage(List.of()));
    assertThat(cursor.ahead()).isNull();
    assertThat(cursor.hasMore()).isFalse();
  }

  @Test
  void theOppositeOrderBeginsWithTheLastHashKeyWhichKeepsItsNumber() {
    SequentialCursor cursor = cursor(RED_AND_BLUE.reverse());

    assertThat(nextRequest(cursor))
        .isEqualTo(queryOf("blue").scanIndexForward(false).build());
    read(cursor, page("blue", 2));

    assertThat(cursor.ahead()).isEqualTo(ReadPosition.of(false, 1, behind("blue", 2)));
  }

  @Test
  void itGoesOnFromAPosition() {
    SequentialCursor cursor = cursor(RED_AND_BLUE, ReadPosition.of(false, 1, behind("blue", 2)));

    assertThat(nextRequest(cursor))
        .isEqualTo(queryOf("blue").exclusiveStartKey(key("blue", 2)).build());
    assertThat(cursor.behind()).isEqualTo(ReadPosition.of(true, 1, behind("blue", 2)));
  }

  @Test
  void atTheEndOfOneHashKeyItGoesOnWithTheNext() {
    SequentialCursor cursor = cursor(RED_AND_BLUE, ReadPosition.of(false, 0, Place.END));

    assertThat(nextRequest(cursor)).isEqualTo(queryOf("blue").build());
  }

  @Test
  void itReadsBackwardsFromAPosition() {
    SequentialCursor cursor = cursor(RED_AND_BLUE, ReadPosition.of(true, 1, behind("blue", 5)));

    assertThat(nextRequest(cursor))
        .isEqualTo(queryOf("blue")
            .scanIndexForward(false)
            .exclusiveStartKey(key("blue", 5))
            .build());
    read(cursor, lastPage(items("blue", 4)));
    assertThat(cursor.behind()).isEqualTo(ReadPosition.of(false, 1, behind("blue", 4)));
    assertThat(cursor.ahead()).isEqualTo(ReadPosition.of(true, 0, Place.START));
    assertThat(nextRequest(cursor))
        .isEqualTo(queryOf("red").scanIndexForward(false).build());
  }

  @Test
  void thereIsNothingBeforeTheStart() {
    SequentialCursor cursor = cursor(RED);
    assertThat(cursor.behind()).isNull();

    read(cursor, page("red", 1, 2));

    assertThat(cursor.behind()).isNull();
  }

  @Test
  void beforeWhatWasReadSinceAMarkComesItsFirstItem() {
    SequentialCursor cursor = cursor(RED);
    read(cursor, page("red", 1, 2));

    cursor.mark();
    assertThat(cursor.behind()).isEqualTo(ReadPosition.of(true, 0, behind("red", 2)));
    read(cursor, page("red", 3, 4));
    read(cursor, page("red", 5));

    assertThat(cursor.behind()).isEqualTo(ReadPosition.of(true, 0, behind("red", 3)));
    cursor.mark();
    assertThat(cursor.behind()).isEqualTo(ReadPosition.of(true, 0, behind("red", 5)));
  }

  @Test
  void aScanHasNoWayBack() {
    SequentialCursor cursor =
        cursor(Query.scan(Visits.TABLE), ReadPosition.of(false, 0, behind("red", 1)));
    read(cursor, page("red", 2));

    assertThat(cursor.behind()).isNull();
  }

  @Test
  void itsTrailHasThePositionBehindEachItemSinceTheMark() {
    SequentialCursor cursor = cursor(RED_AND_BLUE);
    read(cursor, page("red", 1));
    cursor.mark();
    read(cursor, lastPage(items("red", 2, 3)));
    read(cursor, page("blue", 4));

    assertThat(cursor.trail().size()).isEqualTo(3);
    assertThat(cursor.trail().behind(0)).isEqualTo(ReadPosition.of(false, 0, behind("red", 2)));
    assertThat(cursor.trail().behind(1)).isEqualTo(ReadPosition.of(false, 0, behind("red", 3)));
    assertThat(cursor.trail().behind(2)).isEqualTo(ReadPosition.of(false, 1, behind("blue", 4)));
    assertThatThrownBy(() -> cursor.trail().behind(3))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void withoutATrailThereIsNone() {
    SequentialCursor cursor = new SequentialCursor(
        Sources.of(RED, false), Output.ITEMS, new Budget(RED.bounds()), null, false);
    read(cursor, page("red", 1));
    cursor.mark();

    assertThatThrownBy(cursor::trail).hasMessage("No trail is kept.");
  }

  @Test
  void itCountsNoMoreThanTheLimit() {
    Query<Visit> query = RED.filter(Visits.guestIs("Ann")).limit(4);
    SequentialCursor cursor = new SequentialCursor(
        Sources.of(query, false), Output.COUNT, new Budget(query.bounds()), null, false);

    Plan<Integer> first = cursor.count();
    assertThat(query(first.next()).select()).isEqualTo(Select.COUNT);
    first.accept(page(items("red", 1, 2, 3), 7, key("red", 7)));
    assertThat(first.result()).isEqualTo(3);
    Plan<Integer> second = cursor.count();
    second.next();
    second.accept(page(items("red", 8, 9), 2, key("red", 9)));
    assertThat(second.result()).isEqualTo(1);

    assertThat(cursor.hasMore()).isFalse();
    assertThat(cursor.evaluated()).isEqualTo(9);
  }

  /** Their order does not matter where items are deleted or counted. */
  @Test
  void hashKeysThatAreToBeMergedCanBeReadOneAfterTheOther() {
    SequentialCursor cursor = cursor(
        RED_AND_BLUE.merged(2),
        ReadPosition.merged(false, List.of(behind("red", 1), behind("blue", 2))));

    assertThat(nextRequest(cursor).exclusiveStartKey()).isEqualTo(key("red", 1));
    read(cursor, page("red", 3));
    assertThat(cursor.ahead())
        .isEqualTo(ReadPosition.merged(false, List.of(behind("red", 3), behind("blue", 2))));
    read(cursor, lastPage(List.of()));

    assertThat(nextRequest(cursor).exclusiveStartKey()).isEqualTo(key("blue", 2));
    assertThat(cursor.ahead())
        .isEqualTo(ReadPosition.merged(false, List.of(Place.END, behind("blue", 2))));
  }

  @Test
  void thoseAreReadInTheOppositeOrderToo() {
    SequentialCursor cursor = cursor(
        RED_AND_BLUE.merged(2).reverse(),
        ReadPosition.merged(false, List.of(behind("red", 1), behind("blue", 2))));

    assertThat(nextRequest(cursor))
        .isEqualTo(queryOf("blue")
            .scanIndexForward(false)
            .exclusiveStartKey(key("blue", 2))
            .build());
    read(cursor, lastPage(List.of()));
    assertThat(cursor.ahead())
        .isEqualTo(ReadPosition.merged(false, List.of(behind("red", 1), Place.END)));
  }
}
