package dev.dynaset.tests.testing;

import static dev.dynaset.testing.DynasetAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.RecordedRequests;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** What tests can ask about the requests they have sent. */
@DynasetTest
class RecordedRequestsTest {
  @Test
  void thePreparationIsNotRecorded(NoteTable notes, RecordedRequests requests) {
    assertThat(requests).sentNothing();
    assertThat(notes.tableName()).isNotEmpty();
  }

  @Test
  void requestsAreRecordedAsTheyWereMade(NoteTable notes, RecordedRequests requests) {
    notes.put(new Note("ann", 1, "hello"));
    notes.byTextIndex().byText("hello").list();

    assertThat(requests)
        .queried("by_text")
        .onTable(notes.tableName())
        .times(1)
        .sent("PutItem")
        .and()
        .neverScanned()
        .sentInAll(2)
        .consumedAtMost(10);
    assertThat(requests.of(PutItemRequest.class)).singleElement().satisfies(put -> {
      assertThat(put.item()).containsKey("owner");
      assertThat(put.returnConsumedCapacity()).as("the extension's own wish").isNull();
    });
    assertThat(requests.capacity()).isPositive();
    assertThat(requests.all().get(1).index()).contains("by_text");
    assertThat(requests.all().get(1).response()).isPresent();
  }

  @Test
  void assertionsThatFailShowTheRequests(
      NoteTable notes, DynamoDbClient client, RecordedRequests requests) {
    notes.put(new Note("ann", 1, "hello"));
    notes.byOwner("ann").list();
    client.scan(scan -> scan.tableName(notes.tableName()));

    assertThatThrownBy(() -> assertThat(requests).queried("by_text"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Expected a Query of the index by_text")
        .hasMessageContaining("Query[" + notes.tableName() + "]");
    assertThatThrownBy(() -> assertThat(requests).neverScanned())
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Scan");
    assertThatThrownBy(() -> assertThat(requests).queried().times(2))
        .hasMessageContaining("but were 1");
    assertThatThrownBy(() -> assertThat(requests).queried().onTable("other"))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> assertThat(requests).sentNothing()).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> assertThat(requests).sentInAll(4)).isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> assertThat(requests).consumedAtMost(0))
        .isInstanceOf(AssertionError.class);
    assertThatThrownBy(() -> requests.only(QueryRequest.class)).isInstanceOf(AssertionError.class);
  }

  @Test
  void clearForgets(NoteTable notes, RecordedRequests requests) {
    notes.byOwner("ann").list();
    requests.clear();

    notes.byOwner("ann").count();

    assertThat(requests.only(QueryRequest.class).selectAsString()).isEqualTo("COUNT");
    assertThat(requests.count()).isEqualTo(1);
  }
}
