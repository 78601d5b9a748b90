package dev.dynaset.tests.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no key can hold is refused at the call, naming the member, before anything is sent. */
@DynasetTest
class RefusedKeysTest {
  @InjectDynaset
  private OrderTable orders;

  @InjectDynaset
  private LineTable lines;

  @InjectDynaset
  private RecordedRequests requests;

  @AfterEach
  void nothingIsSent() {
    assertThat(requests.all()).isEmpty();
  }

  private static void assertRefused(String member, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(member);
  }

  private static void assertNull(String member, ThrowingCallable call) {
    assertThatThrownBy(call).isInstanceOf(NullPointerException.class).hasMessageContaining(member);
  }

  static Stream<String> texts() {
    return Stream.of("", "a#b", "#", "\ud800", "a\udc00b", "\udc00\ud800", "a\udbff\udfff");
  }

  private static Order order(String customerId, String orderId) {
    return new Order(customerId, Order.START, orderId, null, null, 1);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextOfTheKeyOfTheTable(String text) {
    assertRefused("customerId", () -> orders.put(order(text, "o")));
    assertRefused("orderId", () -> orders.put(order("c", text)));
    assertRefused("orderId", () -> orders.create(order("c", text)));
    assertRefused("orderId", () -> orders.getOrCreate(order("c", text)));
    assertRefused("orderId", () -> orders.putAll(List.of(order("c", text))));
    assertRefused("orderId", () -> orders.update(order("c", "o"), order("c", text)));
    assertRefused("orderId", () -> orders.deleteItem(order("c", text)));
    assertRefused("orderId", () -> orders.prepare().put(order("c", text)));
    assertRefused("orderId", () -> orders.get("c", Order.START, text));
    assertRefused("customerId", () -> orders.find(text, Order.START, "o"));
    assertRefused("customerId", () -> orders.exists(text, Order.START, "o"));
    assertRefused("orderId", () -> orders.delete("c", Order.START, text));
    assertRefused(
        "orderId", () -> orders.update("c", Order.START, text, o -> o.total().set(1L)));
    assertRefused(
        "orderId", () -> orders.upsert("c", Order.START, text, o -> o.total().set(1L)));
    assertRefused("customerId", () -> orders.byCustomerId(text));
    assertRefused("customerId", () -> orders.byCustomerIdIn(List.of("c", text)));
    assertRefused("orderId", () -> orders.batchGet(List.of(OrderKey.of("c", Order.START, text))));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextOfAConditionOnTheRangeKey(String text) {
    OrderQuerySet.AfterPlacedAt stage = orders.byCustomerId("c").placedAtEq(Order.START);

    assertRefused("orderId", () -> stage.orderIdEq(text));
    assertRefused("orderId", () -> stage.orderIdGt(text));
    assertRefused("orderId", () -> stage.orderIdGte(text));
    assertRefused("orderId", () -> stage.orderIdLt(text));
    assertRefused("orderId", () -> stage.orderIdLte(text));
    assertRefused("orderId", () -> stage.orderIdBetween(text, "o"));
    assertRefused("orderId", () -> stage.orderIdBetween("o", text));
    assertRefused("orderId", () -> lines.byCustomerId("c").orderIdEq(text));
    if (!text.isEmpty()) {
      assertRefused("orderId", () -> stage.orderIdBeginsWith(text));
      assertRefused("orderId", () -> lines.byCustomerId("c").orderIdBeginsWith(text));
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextOfTheKeyOfAnIndex(String text) {
    Line line = Line.of("o", 1);

    assertRefused("product", () -> lines.put(line.of(text, "w")));
    assertRefused("warehouse", () -> lines.put(line.of("p", text)));
    assertRefused("product", () -> lines.update(line, line.of(text, "w")));
    assertRefused(
        "warehouse",
        () -> lines.update("c", "o", 1, l -> l.productAndWarehouse().set("p", text)));
    assertRefused(
        "product", () -> lines.update("c", "o", 1, l -> l.product().given("w").set(text)));
    assertRefused("warehouse", () -> lines.gsi1Index().byProductAndWarehouse("p", text));
  }

  @Test
  void aNumberThatItsDigitsCannotHold() {
    for (int number : new int[] {-1, Integer.MIN_VALUE, 10_000, Integer.MAX_VALUE}) {
      assertRefused("line", () -> lines.put(Line.of("o", number)));
      assertRefused("line", () -> lines.get("c", "o", number));
      assertRefused("line", () -> lines.byCustomerId("c").orderIdEq("o").lineEq(number));
    }
  }

  @Test
  void aKeyThatIsTooLong() {
    String long1024 = "x".repeat(1024);
    String long2048 = "x".repeat(2048);
    OrderQuerySet.AfterPlacedAt stage = orders.byCustomerId("c").placedAtEq(Order.START);

    assertRefused("orderId", () -> orders.put(order("c", long1024)));
    assertRefused("orderId", () -> orders.get("c", Order.START, "ä".repeat(500)));
    assertRefused("customerId", () -> orders.put(order(long2048, "o")));
    assertRefused("customerId", () -> orders.byCustomerId(long2048));
    assertRefused("orderId", () -> stage.orderIdEq(long1024));
    assertRefused("orderId", () -> stage.orderIdGt(long1024));
    assertRefused("orderId", () -> stage.orderIdLte(long1024));
    assertRefused("orderId", () -> stage.orderIdBeginsWith(long1024));
    assertRefused("orderId", () -> lines.byCustomerId("c").orderIdEq(long1024));
    assertRefused("product", () -> lines.put(Line.of("o", 1).of(long2048, "w")));
  }

  @Test
  void aPartThatIsNull() {
    assertNull("customerId", () -> OrderKey.of(null, Order.START, "o"));
    assertNull("placedAt", () -> OrderKey.of("c", null, "o"));
    assertNull("orderId", () -> orders.get("c", Order.START, null));
    assertNull("customerId", () -> orders.byCustomerId(null));
    assertNull("placedAt", () -> orders.byCustomerId("c").placedAtEq(null));
    assertNull("placedAt", () -> orders.byCustomerId("c").placedAtGt(null));
    assertNull(
        "orderId", () -> orders.byCustomerId("c").placedAtEq(Order.START).orderIdBeginsWith(null));
    assertNull("product", () -> lines.gsi1Index().byProductAndWarehouse(null, "w"));
  }

  @Test
  void aMemberThatIsNullInAModel() {
    assertThatThrownBy(() -> orders.put(order(null, "o"))).hasMessageContaining("customerId");
    assertThatThrownBy(() -> orders.put(order("c", null))).hasMessageContaining("orderId");
    assertThatThrownBy(
            () -> lines.update("c", "o", 1, l -> l.productAndWarehouse().set(null, "w")))
        .hasMessageContaining("product");
    assertThatThrownBy(
            () -> lines.update("c", "o", 1, l -> l.warehouse().given(null).set("w")))
        .hasMessageContaining("product");
  }
}
