package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.PageToken;
import dev.dynaset.QuerySet;
import dev.dynaset.TableQuerySet;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Local indexes: the items of one hash key in another order, consistently if need be. */
@DynasetTest
class LocalIndexTest {
  @InjectDynaset
  private RecordedRequests requests;

  @InjectDynaset
  private ShipmentTable shipments;

  @BeforeEach
  void items() {
    shipments.putAll(IntStream.range(0, 6).mapToObj(number -> Shipment.of("a", number)));
    shipments.put(Shipment.of("b", 1));
    requests.clear();
  }

  private static List<Integer> numbers(QuerySet<Shipment> items) {
    return items.stream().map(Shipment::number).toList();
  }

  @Test
  void itemsOfOneHashKeyComeInTheOrderOfTheIndex() {
    assertThat(numbers(shipments.byWeightIndex().byCustomer("a")))
        .containsExactly(5, 4, 3, 2, 1, 0);
    assertThat(numbers(shipments.byWeightIndex().byCustomer("a").weightGt(997)))
        .containsExactly(2, 1, 0);
  }

  @Test
  void anItemWithoutTheRangeKeyIsNotInTheIndex() {
    shipments.put(Shipment.of("a", 3).withWeight(null));

    assertThat(numbers(shipments.byWeightIndex().byCustomer("a").consistentRead()))
        .containsExactly(5, 4, 2, 1, 0);
  }

  @Test
  void aReadIsConsistentIfItIsToBe() {
    shipments.byWeightIndex().byCustomer("a").consistentRead().weightLt(997).first();

    QueryRequest request = requests.only(QueryRequest.class);
    assertThat(request.indexName()).isEqualTo("by_weight");
    assertThat(request.consistentRead()).isTrue();
    assertThat(request.limit()).isEqualTo(1);
  }

  @Test
  void aCompleteConditionIsAQuerySetOfATable() {
    TableQuerySet<Shipment, ?> light = shipments.byWeightIndex().byCustomer("a").weightLte(996);

    assertThat(numbers(light.consistentRead().reverse())).containsExactly(4, 5);
  }

  @Test
  void pagesGoOnBehindTheirTokens() {
    ShipmentByWeightIndexQuerySet all = shipments.byWeightIndex().byCustomer("a");
    PageToken token = all.limit(4).page().next().orElseThrow();

    assertThat(numbers(all.from(token))).containsExactly(1, 0);
  }

  @Test
  void aWholeKeyIsAskedOfTheIndexAndNotOfTheTable() {
    assertThat(shipments.byWeightIndex().byCustomer("a").weightEq(997).get().number())
        .isEqualTo(3);

    assertThat(requests.only(QueryRequest.class).indexName()).isEqualTo("by_weight");
  }

  @Test
  void itemsAreDeletedInTheOrderOfTheIndex() {
    assertThat(shipments.byWeightIndex().byCustomer("a").limit(4).delete()).isEqualTo(4);

    assertThat(numbers(shipments.byCustomer("a"))).containsExactly(0, 1);
    assertThat(shipments.exists("b", 1)).isTrue();
  }
}
