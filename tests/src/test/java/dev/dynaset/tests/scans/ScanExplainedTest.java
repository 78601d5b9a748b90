package dev.dynaset.tests.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.EvaluationLimitException;
import dev.dynaset.Explanation;
import dev.dynaset.Page;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;

/** What a scan says of itself and its cost before it is sent, and how its cost is capped. */
@DynasetTest
class ScanExplainedTest {
  @InjectDynaset
  private ParcelTable parcels;

  @InjectDynaset
  private RecordedRequests requests;

  @Test
  void inWordsAndAsARequest() {
    Explanation explanation = parcels
        .scan()
        .segment(1, 4)
        .filter(p -> p.number().lt(9))
        .pageSize(50)
        .consistentRead()
        .explain();

    assertThat(explanation.operation()).contains("Scan");
    assertThat(explanation.request().orElseThrow())
        .isInstanceOfSatisfying(ScanRequest.class, request -> {
          assertThat(request.segment()).isEqualTo(1);
          assertThat(request.totalSegments()).isEqualTo(4);
          assertThat(request.limit()).isEqualTo(50);
          assertThat(request.consistentRead()).isTrue();
        });
    assertThat(explanation.toString().lines().limit(7).toList())
        .containsExactly(
            "Scan of the table '" + parcels.tableName() + "'",
            "  keys:    those of segment 1 of 4",
            "  filter:  number < 9",
            "  returns: all attributes",
            "  limit:   none",
            "  pages:   a request evaluates up to 50 items",
            "  reads:   strongly consistent");
    assertThat(requests.count()).isZero();
  }

  @Test
  void ofAnIndexAndAProjection() {
    String words = parcels
        .byStateIndex()
        .scan()
        .select(parcels.value(p -> p.note()))
        .explain()
        .toString();

    assertThat(words)
        .contains("index 'by_state'", "keys:    all", "the key and [note]", "eventually");
  }

  @Test
  void toStringIsOneLine() {
    assertThat(parcels.scan().segment(0, 2).filter(p -> p.number().lt(9)).pageSize(5))
        .hasToString("Scan of Parcel of segment 0 of 2, filtered by number < 9 in the table '"
            + parcels.tableName() + "', page size 5");
  }

  @Test
  void itWarnsOfWhatReadsEverything() {
    assertThat(parcels.scan().explain().warnings())
        .singleElement()
        .asString()
        .startsWith("A scan reads everything");
    assertThat(parcels.scan().filter(p -> p.number().lt(9)).limit(3).explain().warnings())
        .hasSize(2)
        .last()
        .asString()
        .contains("items that it leaves out cost as much", "maxEvaluated caps that");
    assertThat(parcels.scan().explain().toString()).contains("  warning: A scan reads everything");
  }

  @Test
  void itDoesNotWarnOfWhatIsCapped() {
    assertThat(parcels.scan().maxEvaluated(100).explain().warnings()).isEmpty();
    assertThat(parcels
            .scan()
            .filter(p -> p.number().lt(9))
            .maxEvaluated(100)
            .explain()
            .warnings())
        .isEmpty();
    assertThat(parcels.scan().limit(100).explain().warnings()).isEmpty();
  }

  @Test
  void itEstimatesWhatItsItemsCost() {
    assertThat(parcels.scan().limit(100).explain().estimatedReadUnits(400)).hasValue(5);
    assertThat(parcels.scan().limit(100).consistentRead().explain().estimatedReadUnits(400))
        .hasValue(10);
    assertThat(parcels.scan().limit(100).pageSize(10).explain().estimatedReadUnits(400))
        .hasValue(5);
    assertThat(parcels.scan().limit(100).pageSize(1).explain().estimatedReadUnits(400))
        .hasValue(50);
    assertThat(parcels.scan().explain().estimatedReadUnits(400)).isEmpty();
    assertThat(parcels.scan().explain().estimatedReadUnits(400, 1_000_000)).hasValue(48_836.5);
  }

  @Test
  void maxEvaluatedEndsItAndLeavesAToken() {
    parcels.putAll(Parcel.many(30));
    var odd = parcels.scan().filter(p -> p.note().eq("odd")).maxEvaluated(12);

    Page<Parcel> page = odd.limit(100).page();

    assertThatThrownBy(odd::list).isInstanceOfSatisfying(EvaluationLimitException.class, capped -> {
      assertThat(capped.evaluated()).isEqualTo(12);
      long found = capped.found();
      assertThat(found + odd.maxEvaluated(100).from(capped.token()).count()).isEqualTo(15);
    });
    assertThat(page.next()).isPresent();
  }
}
