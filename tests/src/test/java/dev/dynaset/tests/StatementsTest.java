package dev.dynaset.tests;

import static dev.dynaset.testing.DynasetAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.CapacityMeter;
import dev.dynaset.ItemMappingException;
import dev.dynaset.RequestCustomizer;
import dev.dynaset.SchemaMismatchException;
import dev.dynaset.Statement;
import dev.dynaset.TableNotFoundException;
import dev.dynaset.Unreadable;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.RecordedRequests;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;

/** PartiQL statements, whose parameters and results have the types of the model. */
@DynasetTest
class StatementsTest {
  private static void tenShipments(ShipmentTable shipments, RecordedRequests requests) {
    shipments.putAll(IntStream.range(0, 10).mapToObj(n -> Shipment.of("a", n)).toList());
    requests.clear();
  }

  private static Statement<Shipment, ShipmentAttributes> ofAnn(ShipmentTable shipments) {
    return shipments
        .statement("SELECT * FROM {table} WHERE customer = ?")
        .parameter(s -> s.customer(), "a");
  }

  @Test
  void parametersAreStoredAsTheirAttributesAre(ShipmentTable shipments, RecordedRequests requests) {
    tenShipments(shipments, requests);

    List<Shipment> found = shipments
        .statement("SELECT * FROM {table} WHERE customer = ? AND number > ? AND r = ?")
        .parameter(s -> s.customer(), "a")
        .parameter(s -> s.number(), 4)
        .parameter(AttributeValue.fromS("eu"))
        .list();

    assertThat(found).containsExactly(Shipment.of("a", 6), Shipment.of("a", 8));
    assertThat(requests).sentInAll(1);
    assertThat(requests.only(ExecuteStatementRequest.class)).satisfies(request -> {
      assertThat(request.parameters())
          .containsExactly(
              AttributeValue.fromS("a"), AttributeValue.fromN("4"), AttributeValue.fromS("eu"));
      assertThat(request.consistentRead()).isNull();
      assertThat(request.limit()).isNull();
    });
  }

  @Test
  void requestsAreMeasuredAndCustomized(ShipmentTable shipments, RecordedRequests requests) {
    tenShipments(shipments, requests);
    CapacityMeter meter = new CapacityMeter();

    assertThat(ofAnn(shipments)
            .pageSize(4)
            .withConsumedCapacity(meter)
            .customize(RequestCustomizer.of(
                ExecuteStatementRequest.class,
                request -> request.toBuilder().consistentRead(true).build()))
            .list())
        .hasSize(10);

    assertThat(requests.of(ExecuteStatementRequest.class)).hasSize(3).allSatisfy(request -> {
      assertThat(request.consistentRead()).isTrue();
      // DynamoDB Local does not tell what a statement consumes, so that there is no sum to see.
      assertThat(request.returnConsumedCapacityAsString()).isEqualTo("TOTAL");
    });
    assertThat(meter.requests()).isEqualTo(3);
  }

  @Test
  void anIndexStandsBehindTheTable(ShipmentTable shipments, RecordedRequests requests) {
    tenShipments(shipments, requests);

    assertThat(shipments
            .statement("""
                SELECT * FROM {table}."by_weight"
                WHERE "customer" = ? AND "weight" < ?
                """)
            .parameter(s -> s.customer(), "a")
            .parameter(s -> s.weight(), 993)
            .consistentRead()
            .list())
        .extracting(Shipment::number)
        .containsExactly(9, 8);
    assertThat(requests.only(ExecuteStatementRequest.class).consistentRead()).isTrue();
  }

  @Test
  void someAttributesAreReadByAProjection(ShipmentTable shipments, RecordedRequests requests) {
    tenShipments(shipments, requests);
    Statement<Shipment, ShipmentAttributes> notes = shipments
        .statement("SELECT note, t FROM {table} WHERE customer = ? AND number = ?")
        .parameter(s -> s.customer(), "a")
        .parameter(s -> s.number(), 3L);

    assertThat(notes.select(shipments.value(s -> s.note())).list()).containsExactly("note 3");
    assertThat(notes
            .select(
                shipments.values(s -> s.note(), s -> s.tenant(), (note, tenant) -> note + tenant))
            .first())
        .contains("note 3acme");
    assertThat(notes.items())
        .containsExactly(
            Map.of("note", AttributeValue.fromS("note 3"), "t", AttributeValue.fromS("acme")));
    assertThatThrownBy(notes::list)
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("no attribute 'customer'");
  }

  @Test
  void pagesAreReadAsTheyAreWanted(ShipmentTable shipments, RecordedRequests requests) {
    tenShipments(shipments, requests);
    Statement<Shipment, ShipmentAttributes> paged = ofAnn(shipments).pageSize(4);

    Iterator<Shipment> iterator = paged.iterator();
    assertThat(requests.count()).isZero();
    IntStream.range(0, 4).forEach(n -> assertThat(iterator.next().number()).isEqualTo(n));
    assertThat(requests.count()).isEqualTo(1);
    assertThat(iterator.next().number()).isEqualTo(4);
    assertThat(requests.count()).isEqualTo(2);

    requests.clear();
    assertThat(paged.stream().limit(8).toList()).hasSize(8);
    assertThat(requests.count()).isEqualTo(2);

    requests.clear();
    assertThat(paged.list())
        .extracting(Shipment::number)
        .containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    assertThat(requests.of(ExecuteStatementRequest.class))
        .hasSize(3)
        .allMatch(request -> request.limit() == 4);
  }

  @Test
  void pagesMayBeEmpty(ShipmentTable shipments, RecordedRequests requests) {
    tenShipments(shipments, requests);
    Statement<Shipment, ShipmentAttributes> last = shipments
        .statement("SELECT * FROM {table} WHERE customer = ? AND note = 'note 9'")
        .parameter(s -> s.customer(), "a")
        .pageSize(2);

    assertThat(last.first()).map(Shipment::number).contains(9);
    assertThat(requests.count()).isEqualTo(5);
    assertThat(last).extracting(Shipment::number).containsExactly(9);
    assertThat(last.items()).hasSize(1);
  }

  @Test
  void writesReturnWhatTheyAskFor(ShipmentTable shipments) {
    Statement<Shipment, ShipmentAttributes> insert = shipments
        .statement("INSERT INTO {table} VALUE {'customer': ?, 'number': ?, 't': 'x', 'r': 'eu',"
            + " 'year': 2026, 'month': 1, 'p': 1}")
        .parameter(s -> s.customer(), "a")
        .parameter(s -> s.number(), 1);
    Statement<Shipment, ShipmentAttributes> update = shipments
        .statement("UPDATE {table} SET st = ? WHERE customer = 'a' AND number = 1 AND r = ?"
            + " RETURNING ALL NEW *")
        .parameter(s -> s.status(), "closed");
    Statement<Shipment, ShipmentAttributes> delete = shipments.statement(
        "DELETE FROM {table} WHERE customer = 'a' AND number = 1 RETURNING ALL OLD *");

    assertThat(insert.execute()).isEmpty();
    // DynamoDB throws a DuplicateItemException; DynamoDB Local has no code for it.
    assertThatThrownBy(insert::execute)
        .isInstanceOf(DynamoDbException.class)
        .hasMessageContaining("Duplicate primary key");
    assertThat(shipments.get("a", 1).tenant()).isEqualTo("x");
    assertThat(update.parameter(s -> s.region(), "eu").execute())
        .extracting(Shipment::status)
        .containsExactly("closed");
    assertThatThrownBy(update.parameter(s -> s.region(), "us")::execute)
        .isInstanceOf(ConditionalCheckFailedException.class);
    assertThat(delete.execute()).extracting(Shipment::status).containsExactly("closed");
    assertThat(shipments.exists("a", 1)).isFalse();
  }

  @Test
  void asynchronouslyTheSameComesBack(ShipmentTable shipments, RecordedRequests requests) {
    tenShipments(shipments, requests);
    Statement<Shipment, ShipmentAttributes> paged = ofAnn(shipments).pageSize(3);

    assertThat(paged.listAsync().join()).isEqualTo(paged.list());
    assertThat(requests.count()).isEqualTo(8);
    assertThat(shipments
            .statement("DELETE FROM {table} WHERE customer = ? AND number = ? RETURNING ALL OLD *")
            .parameter(s -> s.customer(), "a")
            .parameter(s -> s.number(), 3)
            .executeAsync()
            .join())
        .containsExactly(Shipment.of("a", 3));
  }

  @Test
  void parametersAreCountedBeforeAnythingIsSent(
      ShipmentTable shipments, RecordedRequests requests) {
    Statement<Shipment, ShipmentAttributes> two = shipments
        .statement("SELECT * FROM {table} WHERE customer = ? AND note = '?' AND number = ?")
        .parameter(s -> s.customer(), "a");

    for (Runnable read :
        List.<Runnable>of(two::list, two::items, two::first, two::execute, two.iterator()::next)) {
      assertThatThrownBy(read::run)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("has 2 parameters")
          .hasMessageContaining("1 are given");
    }
    assertThatThrownBy(() -> two.listAsync().join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(IllegalArgumentException.class);
    assertThat(requests).sentNothing();
  }

  @Test
  void parametersThatCannotBeStoredAreRefused(ShipmentTable shipments) {
    Statement<Shipment, ShipmentAttributes> all = shipments.statement("SELECT * FROM {table}");

    assertThatThrownBy(() -> all.parameter(s -> s.customer(), null))
        .isInstanceOf(NullPointerException.class)
        .hasMessageContaining("customer");
    assertThatThrownBy(() -> all.parameter(null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> all.pageSize(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("0");
    assertThatThrownBy(() -> shipments.statement("SELECT * FROM shipments"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Write {table}");
  }

  @Test
  void aMissingTableIsNamed(ShipmentTable shipments) {
    ShipmentTable missing = shipments.named(shipments.tableName() + ".missing");
    missing.admin().delete();

    assertThatThrownBy(missing.statement("SELECT * FROM {table}")::list)
        .isInstanceOf(TableNotFoundException.class)
        .hasMessageContaining("'" + missing.tableName() + "'");
  }

  @Test
  void interceptorsHearOfWhatIsRead(ShipmentTable shipments, RecordedRequests requests) {
    tenShipments(shipments, requests);
    ShipmentTable marked = shipments.intercept(new ShipmentMarks());

    assertThat(ofAnn(marked).first()).map(Shipment::note).contains("marked");
    assertThat(ofAnn(marked).select(marked.optionalValue(s -> s.note())).first())
        .contains(Optional.of("note 0"));
  }

  @Test
  void isShownInOneLineWithoutItsValues(ShipmentTable shipments) {
    assertThat(shipments.named("shop.shipments").statement("""
                SELECT * FROM {table}
                WHERE customer = ?
                """).parameter(s -> s.customer(), "ann"))
        .hasToString("SELECT * FROM \"shop.shipments\" WHERE customer = ? (parameters: 1)");
  }

  @Test
  void itemsThatDoNotFitArePassedOver(ShipmentTable shipments, RecordedRequests requests) {
    tenShipments(shipments, requests);
    for (int number : new int[] {0, 3, 9}) {
      shipments
          .statement("UPDATE {table} SET note = 5 WHERE customer = ? AND number = ?")
          .parameter(s -> s.customer(), "a")
          .parameter(s -> s.number(), number)
          .items();
    }
    List<String> put = new ArrayList<>();
    Statement<Shipment, ShipmentAttributes> fitting = ofAnn(shipments)
        .pageSize(1)
        .onUnreadable(
            Unreadable.collect((item, reason) -> put.add(item.get("number").n())));

    assertThatThrownBy(() -> ofAnn(shipments).list()).isInstanceOf(ItemMappingException.class);
    assertThat(fitting.list()).extracting(Shipment::number).containsExactly(1, 2, 4, 5, 6, 7, 8);
    assertThat(put).containsExactly("0", "3", "9");
    assertThat(fitting.first()).map(Shipment::number).contains(1);
    assertThat(fitting.stream()).hasSize(7);
    assertThat(fitting.listAsync().join()).hasSize(7);
    assertThat(fitting.items()).hasSize(10);
  }

  @Test
  void theKeyOfAnIndexIsWrittenWithItsType(ShipmentTable shipments, RecordedRequests requests) {
    tenShipments(shipments, requests);
    Statement<Shipment, ShipmentAttributes> number = shipments
        .statement("UPDATE {table} SET r = 5 WHERE customer = ? AND number = ?")
        .parameter(s -> s.customer(), "a")
        .parameter(s -> s.number(), 3);

    assertThatThrownBy(number::execute)
        .isInstanceOf(SchemaMismatchException.class)
        .hasMessageContainingAll(
            "Shipment", shipments.tableName(), "an index of the table has a key of another type");
  }
}
