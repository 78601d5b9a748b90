package dev.dynaset.internal.query;

import static dev.dynaset.internal.query.Visits.behind;
import static dev.dynaset.internal.query.Visits.items;
import static dev.dynaset.internal.query.Visits.key;
import static dev.dynaset.internal.query.Visits.queryOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.direct.ResponseItems;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.token.Place;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Reads one hash key: it stands where the last page has ended. */
class PageReaderTest {
  private final PageReader reader = PageReader.ofItems(Visits.to("red"), Place.START);

  @Test
  void itGoesOnBehindTheLastKeyOfAPage() {
    assertThat(Visits.query(reader.request(2)))
        .isEqualTo(queryOf("red").limit(2).build());

    Fetched page = reader.accept(Visits.page(items("red", 1), 2, key("red", 2)));

    assertThat(page.items()).isEqualTo(items("red", 1));
    assertThat(reader.place()).isEqualTo(behind("red", 2));
    assertThat(Visits.query(reader.request(2)))
        .isEqualTo(queryOf("red").limit(2).exclusiveStartKey(key("red", 2)).build());
  }

  @Test
  void aPageWithoutALastKeyIsTheLast() {
    reader.accept(Visits.lastPage(items("red", 1)));

    assertThat(reader.place()).isSameAs(Place.END);
  }

  @Test
  void itCanGoBackToAnItemOfThePage() {
    reader.accept(Visits.lastPage(items("red", 1, 2, 3)));

    reader.moveBehind(Visits.item("red", 2));

    assertThat(reader.place()).isEqualTo(behind("red", 2));
  }

  @Test
  void itStartsAtAPlace() {
    assertThat(
            Visits.query(PageReader.ofKeys(Visits.to("red"), behind("red", 4)).request(null)))
        .isEqualTo(queryOf("red")
            .projectionExpression("#0, #1")
            .expressionAttributeNames(Map.of("#0", "room", "#1", "at"))
            .exclusiveStartKey(key("red", 4))
            .build());
    assertThat(Visits.query(PageReader.ofCounts(Visits.to("red"), Place.START).request(null)))
        .isEqualTo(queryOf("red").select(Select.COUNT).build());
  }

  @Test
  void aResponseTellsWhatWasCountedEvaluatedAndConsumed() {
    Reply reply = new Reply(
        QueryResponse.builder()
            .count(3)
            .scannedCount(8)
            .lastEvaluatedKey(key("red", 8))
            .consumedCapacity(ConsumedCapacity.builder().capacityUnits(1.5).build())
            .build(),
        null);

    assertThat(Fetched.of(reply)).isEqualTo(new Fetched(List.of(), 3, 8, key("red", 8), 1.5));
  }

  @Test
  void aResponseToAScanTellsTheSame() {
    Reply reply = new Reply(
        ScanResponse.builder()
            .items(items("red", 1))
            .count(1)
            .scannedCount(8)
            .lastEvaluatedKey(key("red", 8))
            .consumedCapacity(ConsumedCapacity.builder().capacityUnits(1.5).build())
            .build(),
        null);

    assertThat(Fetched.of(reply)).isEqualTo(new Fetched(items("red", 1), 1, 8, key("red", 8), 1.5));
    assertThat(
            Fetched.of(new Reply(ScanResponse.builder().count(0).build(), null)).lastKey())
        .isNull();
  }

  @Test
  void itemsThatAreApartAreTaken() {
    ResponseItems apart = new ResponseItems.Listed(items("red", 1, 2));

    assertThat(Fetched.of(new Reply(QueryResponse.builder().count(2).build(), apart))
            .items())
        .isEqualTo(items("red", 1, 2));
    assertThat(Fetched.of(new Reply(ScanResponse.builder().count(2).build(), apart))
            .items())
        .isEqualTo(items("red", 1, 2));
  }

  @Test
  void mocksNeedNotCount() {
    Reply uncounted =
        new Reply(QueryResponse.builder().items(items("red", 1, 2)).build(), null);
    Reply unmeasured = new Reply(
        QueryResponse.builder()
            .count(4)
            .consumedCapacity(ConsumedCapacity.builder().build())
            .build(),
        null);

    assertThat(Fetched.of(uncounted)).isEqualTo(new Fetched(items("red", 1, 2), 2, 2, null, 0));
    assertThat(Fetched.of(unmeasured)).isEqualTo(new Fetched(List.of(), 4, 4, null, 0));
  }
}
