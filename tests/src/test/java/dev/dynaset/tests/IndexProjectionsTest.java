package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ItemMappingException;
import dev.dynaset.Page;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.LocalSecondaryIndexDescription;
import software.amazon.awssdk.services.dynamodb.model.Projection;
import software.amazon.awssdk.services.dynamodb.model.ProjectionType;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.TableDescription;

/** Indexes that hold parts of the items, and the partial items that come of them. */
@DynasetTest
class IndexProjectionsTest {
  @InjectDynaset
  private RecordedRequests requests;

  @InjectDynaset
  private DynamoDbClient client;

  @InjectDynaset
  private ShipmentTable shipments;

  @BeforeEach
  void items() {
    shipments.putAll(IntStream.range(0, 6).mapToObj(number -> Shipment.of("a", number)));
    requests.clear();
  }

  private ShipmentByStatusIndexQuerySet open() {
    return shipments.byStatusIndex().byStatus("open");
  }

  @Test
  void theTableIsCreatedWithTheProjectionsUnderStoredNames() {
    TableDescription table = client
        .describeTable(describe -> describe.tableName(shipments.tableName()))
        .table();

    Map<String, Projection> global = table.globalSecondaryIndexes().stream()
        .collect(Collectors.toMap(
            GlobalSecondaryIndexDescription::indexName,
            GlobalSecondaryIndexDescription::projection));
    Map<String, Projection> local = table.localSecondaryIndexes().stream()
        .collect(Collectors.toMap(
            LocalSecondaryIndexDescription::indexName, LocalSecondaryIndexDescription::projection));
    assertThat(global.get("by_place").projectionType()).isEqualTo(ProjectionType.ALL);
    assertThat(global.get("by_status").projectionType()).isEqualTo(ProjectionType.INCLUDE);
    assertThat(global.get("by_status").nonKeyAttributes()).containsExactlyInAnyOrder("p", "note");
    assertThat(global.get("by_region").projectionType()).isEqualTo(ProjectionType.KEYS_ONLY);
    assertThat(local.get("by_weight").projectionType()).isEqualTo(ProjectionType.ALL);
    assertThat(local.get("by_month").projectionType()).isEqualTo(ProjectionType.KEYS_ONLY);
  }

  @Test
  void aPartialItemHasTheKeysAndWhatIsIncluded() {
    ShipmentByStatusIndexItem item = open().numberEq(3).get();

    assertThat(item.customer()).isEqualTo("a");
    assertThat(item.number()).isEqualTo(3);
    assertThat(item.status()).isEqualTo("open");
    assertThat(item.pin()).isEqualTo(4711);
    assertThat(item.note()).isEqualTo("note 3");
  }

  @Test
  void aPartialItemOfKeysHasThemOnly() {
    List<ShipmentByRegionIndexItem> items =
        shipments.byRegionIndex().byRegion("us").list();

    assertThat(items)
        .extracting(ShipmentByRegionIndexItem::number)
        .containsExactlyInAnyOrder(1, 3, 5);
    assertThat(items).extracting(ShipmentByRegionIndexItem::region).containsOnly("us");
  }

  @Test
  void aMemberThatIsAbsentIsNull() {
    shipments.put(Shipment.of("a", 3).withNote(null));

    assertThat(open().numberEq(3).get().note()).isNull();
  }

  @Test
  void anItemWithoutAKeyOfTheIndexIsNotInTheIndex() {
    shipments.put(Shipment.of("a", 3).withStatus(null));

    assertThat(open().numberEq(3).find()).isEmpty();
  }

  @Test
  void partialItemsAreComparedByWhatTheyHold() {
    ShipmentByStatusIndexItem item = open().numberEq(3).get();
    shipments.put(Shipment.of("a", 3).withWeight(1L));
    ShipmentByStatusIndexItem same = open().numberEq(3).get();
    shipments.put(Shipment.of("a", 3).withNote("other"));
    ShipmentByStatusIndexItem other = open().numberEq(3).get();

    assertThat(same).isEqualTo(item).hasSameHashCodeAs(item);
    assertThat(other).isNotEqualTo(item);
  }

  @Test
  void aPartialItemIsShownWithoutWhatIsSensitive() {
    assertThat(open().numberEq(3).get())
        .hasToString("ShipmentByStatusIndexItem {customer=a, number=3, status=open, pin=***,"
            + " note=note 3}");
  }

  @Test
  void aQueryOfPartialItemsAsksForWhatTheIndexHolds() {
    open().numberLt(3).list();

    QueryRequest request = requests.only(QueryRequest.class);
    assertThat(request.select()).isNull();
    assertThat(request.projectionExpression()).isNull();
  }

  @Test
  void allWaysToReadGivePartialItems() {
    assertThat(open().first()).map(ShipmentByStatusIndexItem::number).contains(0);
    assertThat(open().last()).map(ShipmentByStatusIndexItem::number).contains(5);
    assertThat(open().stream().map(ShipmentByStatusIndexItem::number))
        .containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(open().count()).isEqualTo(6);
    assertThat(open().exists()).isTrue();
    Page<ShipmentByStatusIndexItem> page = open().reverse().limit(4).page();
    assertThat(open().reverse().from(page.next().orElseThrow()).list())
        .extracting(ShipmentByStatusIndexItem::number)
        .containsExactly(1, 0);
  }

  @Test
  void theItemsOfPartialItemsAreDeleted() {
    assertThat(open().numberGte(2).delete()).isEqualTo(4);

    assertThat(shipments.byCustomer("a").list()).extracting(Shipment::number).containsExactly(0, 1);
  }

  @Test
  void aPartialItemThatDoesNotFitTheModelIsNamedByIt() {
    client.putItem(put -> put.tableName(shipments.tableName())
        .item(Map.of(
            "customer", AttributeValue.fromS("a"),
            "number", AttributeValue.fromN("9"),
            "st", AttributeValue.fromS("odd"))));

    assertThatThrownBy(() -> shipments.byStatusIndex().byStatus("odd").list())
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("Shipment {customer=a, number=9}: the member 'pin' is required");
  }
}
