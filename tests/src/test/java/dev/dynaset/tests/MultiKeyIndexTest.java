package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.InvalidPageTokenException;
import dev.dynaset.KeyRange;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.QuerySet;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.Isolation;
import dev.dynaset.testing.RecordedRequests;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Indexes whose keys have several attributes. */
@DynasetTest(isolation = Isolation.CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class MultiKeyIndexTest {
  @InjectDynaset
  static RecordedRequests requests;

  @InjectDynaset
  static ShipmentTable shipments;

  @BeforeAll
  static void items() {
    List<Shipment> items = new ArrayList<>();
    for (int number = 0; number < 24; number += 2) {
      items.add(Shipment.of("a", number).in(2024 + number / 8, 1 + number % 3));
    }
    items.add(Shipment.of("a", 1).in(2025, 1));
    shipments.putAll(items);
  }

  @BeforeEach
  void forget() {
    requests.clear();
  }

  private static ShipmentByPlaceIndexQuerySet inEurope() {
    return shipments.byPlaceIndex().byTenantAndRegion("acme", "eu");
  }

  private static List<Integer> numbers(QuerySet<Shipment> items) {
    return items.stream().map(Shipment::number).toList();
  }

  @Test
  void allAttributesOfTheHashKeyAreGiven() {
    assertThat(inEurope().count()).isEqualTo(12);
    assertThat(shipments.byPlaceIndex().byTenantAndRegion("acme", "us").count()).isEqualTo(1);
    assertThat(shipments.byPlaceIndex().byTenantAndRegion("eu", "acme").count()).isZero();
  }

  @Test
  void itemsComeInTheOrderOfAllAttributesOfTheRangeKey() {
    assertThat(numbers(inEurope())).containsExactly(0, 6, 4, 2, 12, 10, 8, 14, 18, 16, 22, 20);
    assertThat(numbers(inEurope().reverse().limit(2))).containsExactly(20, 22);
  }

  @Test
  void aRangeOfTheFirstAttributeEndsTheCondition() {
    assertThat(numbers(inEurope().yearGt(2025))).containsExactly(18, 16, 22, 20);
    assertThat(numbers(inEurope().yearWithin(KeyRange.lessThan(2025)))).containsExactly(0, 6, 4, 2);
  }

  @Test
  void anEqualityGoesOnToTheNextAttribute() {
    assertThat(numbers(inEurope().yearEq(2025))).containsExactly(12, 10, 8, 14);
    assertThat(numbers(inEurope().yearEq(2025).monthGte(2))).containsExactly(10, 8, 14);
    assertThat(numbers(inEurope().yearEq(2025).monthEq(3))).containsExactly(8, 14);
    assertThat(numbers(inEurope().yearEq(2025).monthEq(3).numberGt(8))).containsExactly(14);
    assertThat(inEurope().yearEq(2025).monthEq(3).numberEq(14).get().number()).isEqualTo(14);
  }

  @Test
  void theRequestHasOneConditionForEachAttribute() {
    inEurope().yearEq(2025).monthEq(3).numberBetween(8, 9).list();

    QueryRequest request = requests.only(QueryRequest.class);
    assertThat(request.indexName()).isEqualTo("by_place");
    assertThat(request.keyConditionExpression())
        .isEqualTo("#0 = :0 AND #1 = :1 AND #2 = :2 AND #3 = :3 AND #4 BETWEEN :4 AND :5");
    assertThat(request.expressionAttributeNames())
        .isEqualTo(Map.of("#0", "t", "#1", "r", "#2", "year", "#3", "month", "#4", "number"));
  }

  @Test
  void aStageIsAQuerySetThatKeepsItsType() {
    assertThat(numbers(inEurope().yearEq(2025).limit(3).pageSize(2).reverse().monthLt(3)))
        .containsExactly(10, 12);
    assertThat(numbers(inEurope().yearEq(2025).transform(year -> year.monthLt(2))))
        .containsExactly(12);
    assertThat(inEurope().yearEq(2025).first()).map(Shipment::number).contains(12);
    assertThat(inEurope().limit(1).yearEq(2025).monthEq(3).count()).isEqualTo(1);
  }

  @Test
  void reversedBoundsFindNothingAndSendNothing() {
    assertThat(inEurope().yearEq(2025).monthBetween(3, 1).list()).isEmpty();
    assertThat(inEurope().yearEq(2025).none().monthEq(1).exists()).isFalse();

    assertThat(requests.all()).isEmpty();
  }

  @Test
  void pagesMakeUpTheWhole() {
    List<Integer> paged = new ArrayList<>();
    PageToken token = null;
    do {
      Page<Shipment> page = inEurope().yearEq(2025).limit(3).from(token).page();
      page.items().forEach(item -> paged.add(item.number()));
      token = page.next().orElse(null);
    } while (token != null);

    assertThat(paged).containsExactly(12, 10, 8, 14);
  }

  @Test
  void aTokenHoldsForAllConditions() {
    PageToken token = inEurope().yearEq(2025).limit(1).page().next().orElseThrow();

    List<QuerySet<Shipment>> others = List.of(
        inEurope(),
        inEurope().yearEq(2026),
        inEurope().yearGte(2025),
        inEurope().yearEq(2025).monthEq(1),
        shipments.byPlaceIndex().byTenantAndRegion("acme", "us").yearEq(2025));
    for (QuerySet<Shipment> other : others) {
      assertThatThrownBy(() -> other.from(token).list())
          .as(other.toString())
          .isInstanceOf(InvalidPageTokenException.class)
          .hasMessageContaining("another query");
    }
  }

  @Test
  void aQuerySetNamesAllItsConditions() {
    assertThat(inEurope().yearEq(2025).monthLt(3))
        .hasToString("Shipment where tenant = acme AND region = eu AND year = 2025 AND month < 3"
            + " in the table '" + shipments.tableName() + "', index 'by_place'");
  }
}
