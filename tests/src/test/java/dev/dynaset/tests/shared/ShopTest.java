package dev.dynaset.tests.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ConditionFailedException;
import dev.dynaset.Dynaset;
import dev.dynaset.DynasetException;
import dev.dynaset.StaleVersionException;
import dev.dynaset.UnknownItemException;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.tests.shared.Shop.Customer;
import dev.dynaset.tests.shared.Shop.Order;
import dev.dynaset.tests.shared.Shop.OrderLine;
import dev.dynaset.tests.shared.Shop.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Several kinds of items of one table: read, written and told apart. */
@DynasetTest
class ShopTest {
  private static final Instant MONDAY = Instant.parse("2026-11-30T10:00:00Z");

  private final Customer ann = new Customer("c1", "Ann@Example.org", "Ann");
  private final Customer bob = new Customer("c10", "bob@example.org", "Bob");
  private final OrderLine first = new OrderLine("c1", "o1", 1, "p1", "w1", 2);
  private final OrderLine tenth = new OrderLine("c1", "o10", 1, "p1", "w1", 3);

  private ShopTable shop;
  private CustomerTable customers;
  private OrderTable orders;
  private OrderLineTable lines;
  private DynamoDbClient client;

  @BeforeEach
  void fill(Dynaset dynaset, DynamoDbClient plain) {
    client = plain;
    shop = ShopTable.of(dynaset);
    customers = shop.customerTable();
    orders = shop.orderTable();
    lines = OrderLineTable.of(dynaset);
  }

  private static Order order(String id, int day) {
    return new Order("c1", MONDAY.plusSeconds(86_400L * day), id, Status.OPEN, 100, null);
  }

  private void putAll() {
    customers.putAll(List.of(ann, bob));
    orders.create(order("o1", 0));
    orders.create(order("o10", 1));
    lines.putAll(List.of(first, tenth));
  }

  private Map<String, AttributeValue> stored(String pk, String sk) {
    return client
        .getItem(get -> get.tableName(shop.tableName())
            .key(Map.of("PK", AttributeValue.fromS(pk), "SK", AttributeValue.fromS(sk))))
        .item();
  }

  @Test
  void theItemsOfACustomerAreReadTogetherInTheOrderOfTheirKeys() {
    putAll();

    List<Shop> items = shop.byCustomerId("c1").list();

    assertThat(items)
        .hasExactlyElementsOfTypes(
            OrderLine.class, OrderLine.class, Order.class, Order.class, Customer.class)
        .contains(ann, first, tenth);
  }

  @Test
  void aVisitorIsHandedEachKind() {
    putAll();
    List<String> seen = new ArrayList<>();
    ShopVisitor<String> visitor = new ShopVisitor<>() {
      @Override
      public String customer(Customer item) {
        return item.name();
      }

      @Override
      public String order(Order item) {
        return item.orderId();
      }

      @Override
      public String orderLine(OrderLine item) {
        return item.orderId() + "/" + item.line();
      }
    };

    for (Shop item : shop.byCustomerId("c1")) {
      seen.add(shop.visit(item, visitor));
    }

    assertThat(seen).containsExactly("o1/1", "o10/1", "o1", "o10", "Ann");
  }

  @Test
  void queriesOfAKindReadNoOther() {
    putAll();

    assertThat(orders.byCustomerId("c1").count()).isEqualTo(2);
    assertThat(orders.byCustomerId("c1").placedAtGt(MONDAY).list())
        .extracting(Order::orderId)
        .containsExactly("o10");
    assertThat(lines.byCustomerId("c1").orderIdEq("o1").list()).containsExactly(first);
    assertThat(lines.byCustomerId("c1").orderIdBeginsWith("o1").list())
        .containsExactly(first, tenth);
    assertThat(customers.byId("c1").get()).isEqualTo(ann);
    assertThat(customers.scan().list()).containsExactlyInAnyOrder(ann, bob);
    assertThat(orders.scan().count()).isEqualTo(2);
    assertThat(shop.scan().count()).isEqualTo(6);
  }

  @Test
  void deletingTheItemsOfAKindLeavesTheOthers() {
    putAll();

    assertThat(orders.byCustomerId("c1").delete()).isEqualTo(2);
    assertThat(lines.scan().delete()).isEqualTo(2);

    assertThat(shop.scan().list()).containsExactlyInAnyOrder(ann, bob);
    assertThat(shop.byCustomerId("c1").delete()).isEqualTo(1);
    assertThat(shop.scan().list()).containsExactly(bob);
  }

  @Test
  void anItemIsStoredWithItsKeysAndItsKind() {
    lines.put(first);

    assertThat(stored("CUSTOMER#c1", "LINE#o1#0001"))
        .isEqualTo(Map.of(
            "PK", AttributeValue.fromS("CUSTOMER#c1"),
            "SK", AttributeValue.fromS("LINE#o1#0001"),
            "_type", AttributeValue.fromS("OrderLine"),
            "GSI1PK", AttributeValue.fromS("STOCK#p1#w1"),
            "GSI1SK", AttributeValue.fromS("LINE#o1"),
            "product", AttributeValue.fromS("p1"),
            "warehouse", AttributeValue.fromS("w1"),
            "quantity", AttributeValue.fromN("2")));
  }

  @Test
  void theTableWritesEachItemAsItsKindDoes() {
    shop.put(first);
    Map<String, AttributeValue> byShop = stored("CUSTOMER#c1", "LINE#o1#0001");
    lines.put(first);

    assertThat(byShop).isEqualTo(stored("CUSTOMER#c1", "LINE#o1#0001"));
    assertThat(shop.toItem(first)).isEqualTo(byShop);
    assertThat(shop.fromItem(byShop)).isEqualTo(first);
    assertThat(shop.get(OrderLineKey.of("c1", "o1", 1))).isEqualTo(first);
    assertThat(shop.delete(OrderLineKey.of("c1", "o1", 1))).contains(first);
  }

  @Test
  void theTableLooksAtVersionsAsTheKindDoes() {
    Order created = (Order) shop.create(order("o1", 0));
    assertThat(created.version()).isEqualTo(1);
    shop.put(created);

    assertThatThrownBy(() -> shop.put(created)).isInstanceOf(StaleVersionException.class);
    assertThatThrownBy(() -> shop.deleteItem(created)).isInstanceOf(StaleVersionException.class);
    assertThatThrownBy(() -> shop.putAll(List.of(ann, created)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ignoringVersions");
  }

  @Test
  void anUpdateTakesTheKeysOfIndexesAlong() {
    orders.create(order("o1", 0));

    orders.update("c1", MONDAY, "o1", o -> o.status().set(Status.PAID));
    assertThat(orders.gsi1Index().byStatus(Status.PAID).count()).isEqualTo(1);
    assertThat(orders.gsi1Index().byStatus(Status.OPEN).count()).isZero();

    orders.update("c1", MONDAY, "o1", o -> o.status().remove());
    assertThat(orders.gsi1Index().scan().count()).isZero();
  }

  @Test
  void oneOfTwoMembersOfAKeyIsSetWhereTheOtherIsKnown() {
    lines.put(first);

    lines.update("c1", "o1", 1, l -> l.product().given("w1").set("p9"));
    assertThat(lines.gsi1Index().byProductAndWarehouse("p9", "w1").count()).isEqualTo(1);

    assertThatThrownBy(
            () -> lines.update("c1", "o1", 1, l -> l.product().given("w2").set("p1")))
        .isInstanceOf(ConditionFailedException.class);
    lines.update("c1", "o1", 1, l -> l.productAndWarehouse().set("p2", "w2"));
    assertThat(lines.gsi1Index().byProductAndWarehouse("p2", "w2").count()).isEqualTo(1);
  }

  @Test
  void aStaleDifferenceLeavesNoWrongKey() {
    lines.put(first);
    lines.update("c1", "o1", 1, l -> l.productAndWarehouse().set("p1", "w2"));
    OrderLine changed = new OrderLine("c1", "o1", 1, "p9", "w1", 2);

    assertThatThrownBy(() -> lines.update(first, changed))
        .isInstanceOf(ConditionFailedException.class);
  }

  @Test
  void anUpsertOfNothingIsAPut() {
    OrderLine given = lines.upsert(
        "c1",
        "o1",
        1,
        l -> l.productAndWarehouse().set("p1", "w1").and(l.quantity().set(2)));
    Map<String, AttributeValue> upserted = stored("CUSTOMER#c1", "LINE#o1#0001");
    lines.put(first);

    assertThat(given).isEqualTo(first);
    assertThat(upserted).isEqualTo(stored("CUSTOMER#c1", "LINE#o1#0001"));
  }

  @Test
  void anItemOfNoKindIsToldByItsKey() {
    client.putItem(put -> put.tableName(shop.tableName())
        .item(Map.of(
            "PK", AttributeValue.fromS("CUSTOMER#c1"),
            "SK", AttributeValue.fromS("REFUND#1"))));

    assertThatThrownBy(() -> shop.byCustomerId("c1").list())
        .isInstanceOf(UnknownItemException.class)
        .hasMessageContaining("REFUND#1")
        .hasMessageContaining("ORDER#{placedAt}#{orderId}");
    assertThat(orders.byCustomerId("c1").list()).isEmpty();
  }

  @Test
  void collectionsHavePagesTokensLimitsAndFilters() {
    putAll();

    var page = shop.byCustomerId("c1").limit(2).page();
    assertThat(page.items()).containsExactly(first, tenth);
    assertThat(shop.byCustomerId("c1").from(page.next().orElseThrow()).list()).hasSize(3);
    assertThat(shop.byCustomerId("c1").reverse().first()).contains(ann);
    assertThat(shop.byCustomerId("c1").filter(f -> f.type().eq("Order")).count())
        .isEqualTo(2);
    assertThat(shop.byCustomerId("c1").async().list().join()).hasSize(5);
  }

  @Test
  void keysOfIndexesThatAreMissingAreWritten() {
    lines.put(first);
    client.updateItem(update -> update
        .tableName(shop.tableName())
        .key(Map.of(
            "PK", AttributeValue.fromS("CUSTOMER#c1"),
            "SK", AttributeValue.fromS("LINE#o1#0001")))
        .updateExpression("REMOVE GSI1SK, #type SET GSI1PK = :old")
        .expressionAttributeNames(Map.of("#type", "_type"))
        .expressionAttributeValues(Map.of(":old", AttributeValue.fromS("STOCK#old"))));

    lines.byCustomerId("c1").orderIdEq("o1").updateEach(line -> lines.prepare().refreshKeys(line));

    assertThat(stored("CUSTOMER#c1", "LINE#o1#0001")).isEqualTo(shop.toItem(first));
  }

  @Test
  void aTableThatIsDeclaredTwiceIsRefused() {
    Dynaset renamed =
        Dynaset.builder().client(client).renameTables(name -> "one_shop").build();
    ShopTable.of(renamed);

    assertThatThrownBy(() -> PlainShopTable.of(renamed))
        .isInstanceOf(DynasetException.class)
        .hasMessageContaining("'one_shop' is declared twice")
        .hasMessageContaining("Shop")
        .hasMessageContaining("PlainShop");
  }
}
