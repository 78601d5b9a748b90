package shop;

import static dev.dynaset.testing.DynasetAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dynaset.Dynaset;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.RecordedRequests;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;

@DynasetTest
class OrdersTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @RepeatedTest(3)
  void findsOpenOrders(Dynaset dynaset, RecordedRequests requests) {
    Orders orders = new Orders(dynaset);
    orders.place("ann", NOON);
    orders.place("bob", NOON.minusSeconds(1));

    List<Order> open = orders.openSince(NOON);

    assertEquals(List.of(new Order("ann", NOON, Order.Status.OPEN)), open);
    assertThat(requests).queried("by_status").times(1).neverScanned();
  }
}
