package dev.dynaset.tests.keys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.testing.DynasetTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Keys that are as long as they may be, and bounds beside them. */
@DynasetTest
class LongestKeysTest {
  private static final int REST = 1020 - "ORDER#2026-03-01T10:00:00.000000000Z#".length();

  private static Order order(String orderId) {
    return new Order("c", Order.START, orderId, null, null, 1);
  }

  @Test
  void theyAreFoundByAllConditions(OrderTable orders) {
    String last = "x".repeat(REST);
    String first = "x".repeat(REST - 1) + "\0";
    String wide = "\ud800\udc00".repeat(REST / 4);
    orders.putAll(List.of(order(first), order(last), order(wide)));
    OrderQuerySet.AfterPlacedAt all = orders.byCustomerId("c").placedAtEq(Order.START);

    assertThat(all.count()).isEqualTo(3);
    assertThat(orders.byCustomerId("c").placedAtLte(Order.START).count()).isEqualTo(3);
    assertThat(all.orderIdLt(last).list()).containsExactly(order(first));
    assertThat(all.orderIdLte(last).count()).isEqualTo(2);
    assertThat(all.orderIdGt(last).list()).containsExactly(order(wide));
    assertThat(all.orderIdGt(first).count()).isEqualTo(2);
    assertThat(all.orderIdGte(last).count()).isEqualTo(2);
    assertThat(all.orderIdLt(wide).count()).isEqualTo(2);
    assertThat(all.orderIdGt(wide).count()).isZero();
    assertThat(all.orderIdBeginsWith(last).list()).containsExactly(order(last));
    assertThat(all.orderIdEq(wide).get()).isEqualTo(order(wide));
    assertThat(orders.get("c", Order.START, last)).isEqualTo(order(last));
  }

  @Test
  void hashKeysAreTwiceAsLong(OrderTable orders) {
    String customer = "x".repeat(2048 - "CUSTOMER#".length());
    Order order = new Order(customer, Order.START, "o", null, null, 1);
    orders.put(order);

    assertThat(orders.byCustomerId(customer).list()).containsExactly(order);
  }
}
