package dev.dynaset.internal.query;

import static dev.dynaset.internal.query.Visits.behind;
import static dev.dynaset.internal.query.Visits.item;
import static dev.dynaset.internal.query.Visits.items;
import static dev.dynaset.internal.query.Visits.key;
import static dev.dynaset.internal.query.Visits.lastPage;
import static dev.dynaset.internal.query.Visits.page;
import static dev.dynaset.internal.query.Visits.queries;
import static dev.dynaset.internal.query.Visits.queryOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
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

/** Walks through the visits to two rooms in the order of time. */
class MergedCursorTest {
  private static final Query<Visit> MERGED = Visits.toEach("red", "blue").merged(2);

  private static MergedCursor cursor(Query<?> query, @Nullable ReadPosition start) {
    return new MergedCursor(
        Sources.of(query, start != null && start.isBackward()),
        Output.ITEMS,
        new Budget(query.bounds()),
        query.source().parallelism(),
        start,
        true);
  }

  private static MergedCursor cursor(Query<?> query) {
    return cursor(query, null);
  }

  private static List<Map<String, AttributeValue>> read(Cursor cursor, Reply... replies) {
    Plan<List<Map<String, AttributeValue>>> page = cursor.page();
    assertThat(queries(page.next())).hasSize(replies.length);
    for (Reply reply : replies) {
      page.accept(reply);
    }
    assertThat(page.next()).isNull();
    return page.result();
  }

  private static List<QueryRequest> nextRequests(Cursor cursor) {
    return queries(cursor.page().next());
  }

  private static ReadPosition position(boolean isBackward, Place... places) {
    return ReadPosition.merged(isBackward, List.of(places));
  }

  @Test
  void itAsksForAllHashKeysAtFirst() {
    Step step = cursor(MERGED).page().next();

    assertThat(queries(step))
        .containsExactly(queryOf("red").build(), queryOf("blue").build());
    assertThat(((Step.SendAll) step).parallelism()).isEqualTo(2);
  }

  @Test
  void itGivesItemsInTheirOrderUpToTheFirstThatIsNotKnown() {
    MergedCursor cursor = cursor(MERGED);

    assertThat(read(cursor, page("red", 1, 4, 6), page("blue", 2, 3)))
        .containsExactly(item("red", 1), item("blue", 2), item("blue", 3));

    assertThat(nextRequests(cursor))
        .containsExactly(queryOf("blue").exclusiveStartKey(key("blue", 3)).build());
    assertThat(read(cursor, lastPage(items("blue", 5))))
        .containsExactly(item("red", 4), item("blue", 5), item("red", 6));
    assertThat(read(cursor, lastPage(items("red", 7)))).containsExactly(item("red", 7));
    assertThat(cursor.hasMore()).isFalse();
    assertThat(cursor.ahead()).isNull();
    assertThat(cursor.evaluated()).isEqualTo(7);
  }

  @Test
  void ofEqualItemsThatOfTheFirstHashKeyIsFirst() {
    assertThat(read(cursor(MERGED), lastPage(items("red", 1)), lastPage(items("blue", 1))))
        .containsExactly(item("red", 1), item("blue", 1));
  }

  @Test
  void theOppositeOrderIsThatOfTheItemsToo() {
    MergedCursor cursor = cursor(MERGED.reverse());

    assertThat(nextRequests(cursor))
        .containsExactly(
            queryOf("blue").scanIndexForward(false).build(),
            queryOf("red").scanIndexForward(false).build());
    assertThat(read(cursor, lastPage(items("blue", 3, 2)), lastPage(items("red", 4, 2))))
        .containsExactly(item("red", 4), item("blue", 3), item("blue", 2), item("red", 2));
  }

  @Test
  void whatIsReadAndNotGivenWaitsForTheNextPage() {
    MergedCursor cursor = cursor(MERGED.limit(2));
    assertThat(nextRequests(cursor))
        .containsExactly(
            queryOf("red").limit(2).build(), queryOf("blue").limit(2).build());

    assertThat(read(cursor, page("red", 1, 3), page("blue", 2, 4)))
        .containsExactly(item("red", 1), item("blue", 2));

    assertThat(cursor.hasMore()).isFalse();
    assertThat(cursor.isCapped()).isFalse();
    assertThat(cursor.ahead()).isEqualTo(position(false, behind("red", 1), behind("blue", 2)));
  }

  @Test
  void itGoesOnFromAPlaceInEachHashKey() {
    MergedCursor cursor = cursor(MERGED, position(false, behind("red", 1), Place.END));

    assertThat(nextRequests(cursor))
        .containsExactly(queryOf("red").exclusiveStartKey(key("red", 1)).build());
    assertThat(cursor.behind()).isEqualTo(position(true, behind("red", 1), Place.START));
    read(cursor, page("red", 3));
    assertThat(cursor.behind()).isEqualTo(position(true, behind("red", 3), Place.START));
  }

  @Test
  void itReadsBackwardsFromAPlaceInEachHashKey() {
    MergedCursor cursor = cursor(MERGED, position(true, behind("red", 5), behind("blue", 6)));

    assertThat(nextRequests(cursor))
        .containsExactly(
            queryOf("blue")
                .scanIndexForward(false)
                .exclusiveStartKey(key("blue", 6))
                .build(),
            queryOf("red")
                .scanIndexForward(false)
                .exclusiveStartKey(key("red", 5))
                .build());
    assertThat(read(cursor, page("blue", 4, 1), lastPage(items("red", 3))))
        .containsExactly(item("blue", 4), item("red", 3), item("blue", 1));
    assertThat(cursor.ahead()).isEqualTo(position(true, Place.END, behind("blue", 1)));
    assertThat(cursor.behind()).isEqualTo(position(false, behind("red", 3), behind("blue", 4)));
  }

  @Test
  void thereIsNothingBeforeTheStart() {
    MergedCursor cursor = cursor(MERGED);
    read(cursor, page("red", 1), page("blue", 2));

    assertThat(cursor.behind()).isNull();
  }

  @Test
  void beforeWhatWasReadSinceAMarkComeTheFirstItemsThatWereNotGiven() {
    MergedCursor cursor = cursor(MERGED);
    read(cursor, page("red", 1, 5), page("blue", 2));

    cursor.mark();

    assertThat(cursor.behind()).isEqualTo(position(true, behind("red", 5), behind("blue", 2)));
    read(cursor, page("blue", 3));
    assertThat(cursor.behind()).isEqualTo(position(true, behind("red", 5), behind("blue", 3)));
  }

  @Test
  void itsTrailHasAPlaceInEachHashKeyBehindEachItem() {
    MergedCursor cursor = cursor(MERGED);
    read(cursor, page("red", 1, 3), page("blue", 2, 4));

    assertThat(cursor.trail().size()).isEqualTo(3);
    assertThat(cursor.trail().behind(0)).isEqualTo(position(false, behind("red", 1), Place.START));
    assertThat(cursor.trail().behind(1))
        .isEqualTo(position(false, behind("red", 1), behind("blue", 2)));
    assertThat(cursor.trail().behind(2))
        .isEqualTo(position(false, behind("red", 3), behind("blue", 2)));
    cursor.mark();
    assertThat(cursor.trail().size()).isZero();
  }

  /** Behind an item are, in the order of the query, those that were read before it. */
  @Test
  void readBackwardsItsTrailIsTurnedRound() {
    MergedCursor cursor = cursor(MERGED, position(true, behind("red", 5), behind("blue", 6)));
    read(cursor, lastPage(items("blue", 4)), lastPage(items("red", 3)));

    assertThat(cursor.trail().size()).isEqualTo(2);
    assertThat(cursor.trail().behind(0))
        .isEqualTo(position(false, behind("red", 3), behind("blue", 4)));
    assertThat(cursor.trail().behind(1)).isEqualTo(position(false, behind("red", 3), Place.START));
  }

  @Test
  void withoutATrailItGivesTheSameItems() {
    MergedCursor cursor = new MergedCursor(
        Sources.of(MERGED, false), Output.ITEMS, new Budget(MERGED.bounds()), 2, null, false);

    assertThat(read(cursor, lastPage(items("red", 2)), lastPage(items("blue", 1))))
        .containsExactly(item("blue", 1), item("red", 2));
    cursor.mark();
    assertThatThrownBy(cursor::trail).hasMessage("No trail is kept.");
  }

  @Test
  void hashKeysShareWhatMayBeEvaluated() {
    MergedCursor cursor = cursor(MERGED.maxEvaluated(5));

    assertThat(nextRequests(cursor)).extracting(QueryRequest::limit).containsExactly(2, 2);
    read(cursor, page("red", 1, 2), page("blue", 3, 4));
    assertThat(nextRequests(cursor)).extracting(QueryRequest::limit).containsExactly(1);
    assertThat(cursor.isCapped()).isFalse();
    read(cursor, page("red", 5));

    assertThat(cursor.hasMore()).isFalse();
    assertThat(cursor.isCapped()).isTrue();
    assertThat(cursor.evaluated()).isEqualTo(5);
  }

  @Test
  void lessThanAnItemOfEachHashKeyTellsNoOrder() {
    assertThatThrownBy(() -> cursor(MERGED.maxEvaluated(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("maxEvaluated(1) allows no item of each of the 2 hash keys that are merged, so"
            + " that none can be told to be the first. Allow 2 items or more.");
    assertThat(cursor(MERGED.maxEvaluated(2)).hasMore()).isTrue();
  }

  @Test
  void whereNoItemIsWantedNothingIsRefused() {
    assertThat(cursor(MERGED.maxEvaluated(1).limit(0)).hasMore()).isFalse();
  }

  @Test
  void aPageOfWhatIsKnownAlreadySendsNothing() {
    MergedCursor cursor = cursor(MERGED, position(false, Place.END, Place.END));

    Plan<List<Map<String, AttributeValue>>> page = cursor.page();

    assertThat(cursor.hasMore()).isFalse();
    assertThat(page.next()).isNull();
    assertThat(page.result()).isEmpty();
  }
}
