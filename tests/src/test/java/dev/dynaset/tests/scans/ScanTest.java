package dev.dynaset.tests.scans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dynaset.CapacityMeter;
import dev.dynaset.EachResult;
import dev.dynaset.ItemSet;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Scans in one piece, of a table of sixty parcels and of its indexes. */
@DynasetTest
class ScanTest {
  private static final int ALL = 60;

  @InjectDynaset
  private ParcelTable parcels;

  @InjectDynaset
  private RecordedRequests requests;

  @BeforeEach
  void sixtyParcels() {
    parcels.putAll(Parcel.many(ALL));
    requests.clear();
  }

  private static List<Parcel> those(Predicate<Parcel> condition) {
    return Parcel.many(ALL).stream().filter(condition).toList();
  }

  private static Integer[] numbersBelow(int end) {
    return IntStream.range(0, end).boxed().toArray(Integer[]::new);
  }

  @Test
  void readsTheTableInAPlainRequest() {
    assertThat(parcels.scan().list()).containsExactlyInAnyOrderElementsOf(Parcel.many(ALL));

    ScanRequest request = requests.only(ScanRequest.class);
    assertThat(request)
        .isEqualTo(ScanRequest.builder().tableName(parcels.tableName()).build());
  }

  @Test
  void readsAnIndexOfWholeItemsWithoutThoseThatAreNotInIt() {
    assertThat(parcels.byStateIndex().scan().list())
        .containsExactlyInAnyOrderElementsOf(those(Parcel::isOpen));

    assertThat(requests.only(ScanRequest.class).indexName()).isEqualTo("by_state");
  }

  @Test
  void readsAnIndexThatIncludesAttributes() {
    assertThat(parcels.byCityIndex().scan().list())
        .extracting(ParcelByCityIndexItem::number, ParcelByCityIndexItem::note)
        .hasSize(ALL)
        .contains(tuple(7, "odd"));
  }

  @Test
  void readsAnIndexOfKeys() {
    assertThat(parcels.byRouteIndex().scan().list())
        .extracting(ParcelByRouteIndexItem::number)
        .containsExactlyInAnyOrder(numbersBelow(ALL));
  }

  @Test
  void readsALocalIndex() {
    assertThat(parcels.byWeightIndex().scan().list())
        .containsExactlyInAnyOrderElementsOf(Parcel.many(ALL));
  }

  @Test
  void filtersByKeysAndAttributes() {
    assertThat(parcels
            .scan()
            .filter(p -> p.number().lt(20))
            .filter(p -> p.depot().eq("depot 4").or(p.note().eq("odd")))
            .list())
        .containsExactlyInAnyOrderElementsOf(
            those(p -> p.number() < 20 && (p.number() == 4 || p.note().equals("odd"))));
    assertThat(parcels.byStateIndex().scan().filter(p -> p.state().eq("open")).count())
        .isEqualTo(48);
    assertThat(parcels
            .byCityIndex()
            .scan()
            .filter(p -> p.city().eq("city 3").and(p.note().eq("even")))
            .list())
        .hasSize(those(p -> p.number() % 7 == 3 && p.number() % 2 == 0).size());
    assertThat(parcels
            .byRouteIndex()
            .scan()
            .filter(p -> p.number().lt(5).and(p.route().notExists().not()))
            .list())
        .hasSize(5);
    assertThat(parcels.byWeightIndex().scan().filter(p -> p.weight().gt(990L)).count())
        .isEqualTo(10);
  }

  @Test
  void selectsAPartWhileTheFilterSeesAll() {
    assertThat(parcels
            .scan()
            .filter(p -> p.note().eq("even"))
            .select(parcels.value(p -> p.number()))
            .filter(p -> p.city().eq("city 0"))
            .list())
        .containsExactlyInAnyOrder(0, 14, 28, 42, 56);

    ScanRequest request = requests.only(ScanRequest.class);
    assertThat(request.projectionExpression().split(",")).hasSize(2);
    assertThat(request.expressionAttributeNames()).containsValues("depot", "number");
  }

  @Test
  void theLimitEndsWithinAPageAndIsARequestLimitOnlyWithoutAFilter() {
    assertThat(parcels.scan().limit(7).list()).hasSize(7);
    assertThat(requests.only(ScanRequest.class).limit()).isEqualTo(7);
    requests.clear();

    assertThat(parcels.scan().filter(p -> p.note().eq("odd")).limit(7).list()).hasSize(7);
    assertThat(requests.only(ScanRequest.class).limit()).isNull();
  }

  @Test
  void thePageSizeChangesTheRequestsAlone() {
    assertThat(parcels.scan().pageSize(9).list())
        .containsExactlyInAnyOrderElementsOf(Parcel.many(ALL));

    assertThat(requests.of(ScanRequest.class)).hasSize(7).allMatch(request -> request.limit() == 9);
  }

  @Test
  void countsFindsAndTells() {
    ItemSet<Parcel> even = parcels.scan().filter(p -> p.note().eq("even")).pageSize(11);

    assertThat(even.count()).isEqualTo(30);
    assertThat(requests.of(ScanRequest.class)).allMatch(scan -> scan.select() == Select.COUNT);
    assertThat(even.limit(4).count()).isEqualTo(4);
    assertThat(even.exists()).isTrue();
    assertThat(even.first()).hasValueSatisfying(p -> assertThat(p.note()).isEqualTo("even"));
    assertThat(parcels.scan().filter(p -> p.note().eq("none")).exists()).isFalse();
    assertThat(parcels.scan().filter(p -> p.note().eq("none")).first()).isEmpty();
  }

  @Test
  void streamsIteratesAndReadsAhead() {
    assertThat(parcels.scan().pageSize(7).prefetch().stream())
        .containsExactlyInAnyOrderElementsOf(Parcel.many(ALL));
    assertThat(parcels.scan().pageSize(7)).hasSize(ALL);
    assertThat(parcels.scan().pageSize(7).async().list().join()).hasSize(ALL);
    assertThat(parcels.byCityIndex().scan().limit(5).async().count().join()).isEqualTo(5);
  }

  @Test
  void deletesWhatItFinds() {
    long deleted = parcels.scan().filter(p -> p.note().eq("odd")).pageSize(8).delete();

    assertThat(deleted).isEqualTo(30);
    assertThat(parcels.scan().list())
        .containsExactlyInAnyOrderElementsOf(those(p -> p.note().equals("even")));
    assertThat(parcels.byCityIndex().scan().filter(p -> p.city().eq("city 0")).delete())
        .isEqualTo(5);
    assertThat(parcels.scan().count()).isEqualTo(25);
  }

  @Test
  void writesSomethingForEach() {
    EachResult result = parcels
        .scan()
        .filter(p -> p.number().lt(10))
        .updateEach(parcel -> parcel.isOpen()
            ? parcels
                .item(parcel.depot(), parcel.number())
                .prepare()
                .update(change -> change.note().set("seen"))
            : null);

    assertThat(result.read()).isEqualTo(10);
    assertThat(result.written()).isEqualTo(8);
    assertThat(parcels.scan().filter(p -> p.note().eq("seen")).count()).isEqualTo(8);
  }

  @Test
  void readsATableAndALocalIndexConsistently() {
    parcels.scan().consistentRead().limit(1).list();
    parcels
        .byWeightIndex()
        .scan()
        .consistentRead()
        .filter(p -> p.number().eq(1))
        .count();
    parcels.scan().consistentRead().select(parcels.value(p -> p.note())).first();

    assertThat(requests.of(ScanRequest.class)).hasSize(3).allMatch(ScanRequest::consistentRead);
  }

  @Test
  void noneSendsNothingWhateverIsMadeOfIt() {
    var nothing = parcels.scan().none().filter(p -> p.note().eq("odd")).pageSize(3);

    assertThat(nothing.list()).isEmpty();
    assertThat(nothing.count() + nothing.delete()).isZero();
    assertThat(nothing.segment(1, 2).first()).isEmpty();
    assertThat(nothing.page().next()).isEmpty();
    assertThat(nothing.explain().request()).isEmpty();
    assertThat(parcels.scan().limit(0).list()).isEmpty();
    assertThat(requests.count()).isZero();
  }

  @Test
  void meters() {
    CapacityMeter meter = new CapacityMeter();

    parcels.scan().pageSize(20).withConsumedCapacity(meter).list();

    assertThat(meter.requests()).isEqualTo(requests.count()).isEqualTo(4);
    assertThat(meter.total()).isEqualTo(requests.capacity()).isPositive();
  }
}
