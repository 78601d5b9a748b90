package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.QuerySet;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.RecordedRequests;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * Filters on indexes of all kinds: limits end within pages, tokens go on where they end, whatever
 * the index holds. Of forty shipments those with an even number go to the EU.
 */
@DynasetTest
class FilteredIndexesTest {
  private static List<Integer> evenBelow(int end) {
    return IntStream.range(0, end).filter(n -> n % 4 == 0).boxed().toList();
  }

  private static void fortyShipments(ShipmentTable shipments) {
    shipments.putAll(IntStream.range(0, 40)
        .mapToObj(n -> Shipment.of("a", n).withNote(n % 4 == 0 ? "four" : "other"))
        .toList());
  }

  /** Pages of random lengths are the list, forwards and backwards, and so are counts and ends. */
  private static <T> void check(
      QuerySet<T> query, ToIntFunction<T> number, List<Integer> expected) {
    Random random = new Random(7);
    for (boolean reversed : new boolean[] {false, true}) {
      QuerySet<T> directed = reversed ? query.reverse() : query;
      List<Integer> all = directed.list().stream().map(number::applyAsInt).toList();
      List<Integer> paged = new ArrayList<>();
      @Nullable PageToken token = null;
      do {
        Page<T> page = directed
            .pageSize(1 + random.nextInt(9))
            .limit(1 + random.nextInt(4))
            .from(token)
            .page();
        page.items().forEach(item -> paged.add(number.applyAsInt(item)));
        token = page.next().orElse(null);
      } while (token != null);

      assertThat(paged).isEqualTo(all);
      assertThat(all).containsExactlyInAnyOrderElementsOf(expected);
      assertThat(directed.limit(3).list()).hasSize(3);
      assertThat(directed.first().map(number::applyAsInt)).contains(all.get(0));
    }
    assertThat(query.count()).isEqualTo(expected.size());
    assertThat(query.exists()).isTrue();
  }

  @Test
  void ofTheTable(ShipmentTable shipments) {
    fortyShipments(shipments);

    check(
        shipments.byCustomer("a").numberLt(30).filter(s -> s.note().eq("four")),
        Shipment::number,
        evenBelow(30));
  }

  @Test
  void ofAGlobalIndexOfSeveralKeys(ShipmentTable shipments) {
    fortyShipments(shipments);

    check(
        shipments
            .byPlaceIndex()
            .byTenantAndRegion("acme", "eu")
            .filter(s -> s.customer().eq("a").and(s.note().eq("four"))),
        Shipment::number,
        evenBelow(40));
  }

  @Test
  void ofALocalIndex(ShipmentTable shipments) {
    fortyShipments(shipments);

    check(
        shipments.byWeightIndex().byCustomer("a").filter(s -> s.note().eq("four")),
        Shipment::number,
        evenBelow(40));
  }

  @Test
  void ofAnIndexThatHoldsPartsAndOfItsWholeItems(ShipmentTable shipments) {
    fortyShipments(shipments);
    var parts = shipments.byStatusIndex().byStatus("open").filter(s -> s.note().eq("four"));

    check(parts, ShipmentByStatusIndexItem::number, evenBelow(40));
    check(shipments.hydrate(parts), Shipment::number, evenBelow(40));
  }

  @Test
  void ofALocalIndexThatHoldsKeysAndOfItsWholeItems(ShipmentTable shipments) {
    fortyShipments(shipments);
    var keys = shipments.byMonthIndex().byCustomer("a").filter(s -> s.number().lt(12));

    check(keys, ShipmentByMonthIndexItem::number, IntStream.range(0, 12).boxed().toList());
    check(
        shipments.hydrate(keys),
        Shipment::number,
        IntStream.range(0, 12).boxed().toList());
  }

  @Test
  void itemsAreDeletedThroughAnIndex(ShipmentTable shipments) {
    fortyShipments(shipments);

    long deleted = shipments
        .byStatusIndex()
        .byStatus("open")
        .filter(s -> s.note().eq("four"))
        .limit(7)
        .delete();

    assertThat(deleted).isEqualTo(7);
    assertThat(shipments.byCustomer("a").list())
        .hasSize(33)
        .filteredOn(shipment -> shipment.note().equals("four"))
        .hasSize(3);
  }

  @Test
  void theLimitIsNoPageSizeWhereThereIsAFilter(ShipmentTable shipments, RecordedRequests requests) {
    fortyShipments(shipments);
    requests.clear();

    assertThat(
            shipments.byCustomer("a").filter(s -> s.note().eq("four")).limit(5).list())
        .hasSize(5);

    assertThat(requests.of(QueryRequest.class))
        .singleElement()
        .satisfies(query -> assertThat(query.limit()).isNull());
  }
}
