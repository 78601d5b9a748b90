package dev.dynaset.internal.query;

import static dev.dynaset.internal.query.Visits.BY_GUEST;
import static dev.dynaset.internal.query.Visits.item;
import static dev.dynaset.internal.query.Visits.key;
import static dev.dynaset.internal.query.Visits.n;
import static dev.dynaset.internal.query.Visits.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.token.Place;
import dev.dynaset.internal.token.ReadPosition;
import dev.dynaset.query.Query;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Walks through an index, and looks up the items whose keys it holds. */
class HydratedCursorTest {
  private static final Query<Visit> HYDRATED =
      Visits.of("Ann", BY_GUEST).hydrate(VisitCodec.INSTANCE);
  private static final Map<String, AttributeValue> LAST_KEY =
      Map.of("guest", s("Ann"), "at", n(2), "room", s("red"));

  private final DynamoDbException throttled = (DynamoDbException) DynamoDbException.builder()
      .awsErrorDetails(
          AwsErrorDetails.builder().errorCode("ThrottlingException").build())
      .build();

  private static Reply entries(Map<String, AttributeValue> lastKey, int... times) {
    return Visits.page(Visits.items("red", times), times.length, lastKey);
  }

  private static Reply found(int... times) {
    return new Reply(
        BatchGetItemResponse.builder()
            .responses(Map.of("visits", Visits.items("red", times)))
            .build(),
        null);
  }

  private static BatchGetItemRequest lookUp(KeysAndAttributes keys) {
    return BatchGetItemRequest.builder().requestItems(Map.of("visits", keys)).build();
  }

  private static ReadPosition behind(int at) {
    return ReadPosition.of(
        false, 0, Place.behind(Map.of("guest", s("Ann"), "at", n(at), "room", s("red"))));
  }

  @Test
  void aPageOfKeysIsFollowedByTheItemsThatHaveThemInTheOrderOfTheKeys() {
    Cursor cursor = Cursors.ofItems(HYDRATED);
    Plan<List<Map<String, AttributeValue>>> page = cursor.page();

    assertThat(Visits.query(page.next()).indexName()).isEqualTo("by_guest");
    page.accept(entries(LAST_KEY, 1, 2));
    assertThat(Visits.request(page.next()))
        .isEqualTo(lookUp(KeysAndAttributes.builder()
            .keys(List.of(key("red", 1), key("red", 2)))
            .build()));
    page.accept(found(2, 1));

    assertThat(page.next()).isNull();
    assertThat(page.result()).containsExactly(item("red", 1), item("red", 2));
    assertThat(cursor.hasMore()).isTrue();
    assertThat(cursor.ahead()).isEqualTo(ReadPosition.of(false, 0, Place.behind(LAST_KEY)));
    assertThat(cursor.evaluated()).isEqualTo(2);
  }

  @Test
  void partsOfItemsAreLookedUpWithTheirKeys() {
    Plan<List<Map<String, AttributeValue>>> page =
        Cursors.ofItems(HYDRATED.select(Visits.guest())).page();
    page.next();
    page.accept(entries(LAST_KEY, 1));

    assertThat(Visits.request(page.next()))
        .isEqualTo(lookUp(KeysAndAttributes.builder()
            .keys(List.of(key("red", 1)))
            .projectionExpression("#0, #1, #2")
            .expressionAttributeNames(Map.of("#0", "room", "#1", "at", "#2", "guest"))
            .build()));
  }

  @Test
  void anEmptyPageOfKeysNeedsNoLookUp() {
    Plan<List<Map<String, AttributeValue>>> page = Cursors.ofItems(HYDRATED).page();
    page.next();
    page.accept(Visits.page(List.of(), 3, LAST_KEY));

    assertThat(page.next()).isNull();
    assertThat(page.result()).isEmpty();
  }

  @Test
  void itemsThatAreGoneDoNotCountAgainstTheLimit() {
    Cursor cursor = Cursors.ofItems(HYDRATED.limit(2));
    Plan<List<Map<String, AttributeValue>>> page = cursor.page();
    assertThat(Visits.query(page.next()).limit()).isEqualTo(2);
    page.accept(entries(LAST_KEY, 1, 2));
    page.next();
    page.accept(found(2));

    assertThat(page.result()).containsExactly(item("red", 2));
    assertThat(cursor.hasMore()).isTrue();
    assertThat(Visits.query(cursor.page().next()).limit()).isEqualTo(1);
  }

  @Test
  void itsTrailHasThePlacesInTheIndexOfItemsThatExist() {
    Cursor cursor = Cursors.ofPages(HYDRATED, null);
    Plan<List<Map<String, AttributeValue>>> page = cursor.page();
    page.next();
    page.accept(entries(LAST_KEY, 1, 2));
    page.next();
    page.accept(found(2));
    page.result();

    assertThat(cursor.trail().size()).isEqualTo(1);
    assertThat(cursor.trail().behind(0)).isEqualTo(behind(2));
    cursor.mark();
    assertThat(cursor.trail().size()).isZero();
    assertThat(cursor.behind()).isEqualTo(ReadPosition.of(true, 0, Place.behind(LAST_KEY)));
  }

  @Test
  void withoutATrailThereIsNone() {
    Cursor cursor = Cursors.ofItems(HYDRATED);
    cursor.mark();

    assertThatThrownBy(cursor::trail).hasMessage("No trail is kept.");
  }

  @Test
  void aLookUpThatIsThrottledIsSentAgain() {
    Plan<List<Map<String, AttributeValue>>> page = Cursors.ofItems(HYDRATED).page();
    page.next();
    assertThat(page.recover(throttled)).as("a query is retried by the client").isFalse();
    assertThat(page.interrupted().getMessage()).doesNotContain("red");
    page.accept(entries(LAST_KEY, 1));
    page.next();

    assertThat(page.recover(throttled)).isTrue();
    assertThat(page.interrupted())
        .hasMessageContaining("1 item of the table 'visits' is not read; its key is");
  }

  @Test
  void itIsCappedAsItsKeysAre() {
    Cursor cursor = Cursors.ofItems(HYDRATED.maxEvaluated(1));
    Plan<List<Map<String, AttributeValue>>> page = cursor.page();
    page.next();
    assertThat(cursor.isCapped()).isFalse();
    page.accept(entries(LAST_KEY, 2));
    page.next();
    page.accept(found(2));
    page.result();

    assertThat(cursor.isCapped()).isTrue();
    assertThat(cursor.hasMore()).isFalse();
  }

  @Test
  void aListRepeatsItsLookUpsToo() {
    Plan<List<Visit>> list = new QueryPlans<>(HYDRATED).list();
    list.next();
    list.accept(entries(LAST_KEY, 1));
    list.next();

    assertThat(list.recover(throttled)).isTrue();
    assertThat(list.interrupted())
        .hasMessageContaining("1 item of the table 'visits' is not read; its key is");
  }

  @Test
  void aListLeavesTheErrorsOfItsQueryToTheClient() {
    Plan<List<Visit>> list = new QueryPlans<>(HYDRATED).list();
    list.next();

    assertThat(list.recover(throttled)).isFalse();
  }
}
