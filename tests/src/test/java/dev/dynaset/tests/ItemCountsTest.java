package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.TableNotFoundException;
import dev.dynaset.internal.table.ItemCounts;
import dev.dynaset.schema.KeySchema;
import dev.dynaset.schema.RuntimeVersion;
import dev.dynaset.schema.TableBinding;
import dev.dynaset.schema.TableSchema;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.RecordedRequests;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;

/** Estimated counts of items, which DynamoDB Local knows exactly and at once. */
@DynasetTest
class ItemCountsTest {
  /** Of five shipments, two are in no index by status, and three in none by weight. */
  private static void fiveShipments(ShipmentTable shipments) {
    shipments.putAll(IntStream.range(0, 5)
        .mapToObj(n ->
            Shipment.of("a", n).withStatus(n < 2 ? null : "open").withWeight(n < 3 ? null : 1000L))
        .toList());
  }

  /** The counts of a table, whatever its model and its indexes are. */
  private static ItemCounts counts(Dynaset dynaset, String table) {
    TableSchema schema =
        TableSchema.of("shipments", KeySchema.hash("customer", ScalarAttributeType.S));
    return new ItemCounts(
        TableBinding.of(dynaset, RuntimeVersion.CURRENT, schema, ShipmentTable.Codec.INSTANCE)
            .named(table));
  }

  @Test
  void anEmptyTableHasNoItems(ShipmentTable shipments) {
    assertThat(shipments.admin().estimatedItemCount()).isZero();
  }

  @Test
  void aTableTellsWhatItHolds(ShipmentTable shipments) {
    fiveShipments(shipments);

    assertThat(shipments.admin().estimatedItemCount()).isEqualTo(5);
  }

  @Test
  void anIndexTellsWhatItHolds(ShipmentTable shipments) {
    fiveShipments(shipments);

    assertThat(shipments.byStatusIndex().estimatedItemCount()).isEqualTo(3);
    assertThat(shipments.byWeightIndex().estimatedItemCount()).isEqualTo(2);
    assertThat(shipments.byWeightIndex().indexName()).isEqualTo("by_weight");
  }

  @Test
  void itIsADescriptionOfTheTableAndReadsNothing(
      ShipmentTable shipments, RecordedRequests requests) {
    requests.clear();

    shipments.admin().estimatedItemCount();

    assertThat(requests.count()).isEqualTo(1);
    assertThat(requests.only(DescribeTableRequest.class).tableName())
        .isEqualTo(shipments.tableName());
  }

  @Test
  void indexesOfBothKindsTellWhatTheyHold(ShipmentTable shipments, Dynaset dynaset) {
    fiveShipments(shipments);
    ItemCounts counts = counts(dynaset, shipments.tableName());

    assertThat(counts.estimatedItemCount("by_status")).isEqualTo(3);
    assertThat(counts.estimatedItemCount("by_region")).isEqualTo(5);
    assertThat(counts.estimatedItemCount("by_weight")).isEqualTo(2);
    assertThat(counts.estimatedItemCount("by_month")).isEqualTo(5);
  }

  @Test
  void anIndexThatTheTableDoesNotHaveIsNamed(ShipmentTable shipments, Dynaset dynaset) {
    ItemCounts counts = counts(dynaset, shipments.tableName());

    assertThatThrownBy(() -> counts.estimatedItemCount("by_moon"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("'" + shipments.tableName() + "' has no index 'by_moon'")
        .hasMessageContaining("by_status");
  }

  @Test
  void aMissingTableIsNamed(DynamoDbClient client) {
    Dynaset dynaset = Dynaset.builder().client(client).tablePrefix("missing").build();
    ItemCounts counts = counts(dynaset, "missing-shipments");

    assertThatThrownBy(ShipmentTable.of(dynaset).admin()::estimatedItemCount)
        .isInstanceOf(TableNotFoundException.class)
        .hasMessageContaining("'missing-shipments'");
    assertThatThrownBy(() -> counts.estimatedItemCount("by_status"))
        .isInstanceOf(TableNotFoundException.class);
  }
}
