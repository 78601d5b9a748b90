package shop.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dynaset.Dynaset;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OrderTest {
  @Test
  void aModelMayBeInANamedModule() {
    // Sends nothing.
    try (Dynaset dynaset = Dynaset.from(Map.of(
        "dynaset.region", "eu-west-1",
        "dynaset.access-key", "key",
        "dynaset.secret-key", "secret"))) {
      OrderTable orders = OrderTable.of(dynaset);
      Order order = new Order("ann", 1, "open");

      assertEquals("shop.plain", OrderTable.class.getModule().getName());
      assertEquals(order, orders.fromItem(orders.toItem(order)));
    }
  }

  @Test
  void clientsThatDynasetBuildsHaveTheInterceptorThatTheSdkDoesNotFindInModules() {
    try (Dynaset dynaset = Dynaset.from(Map.of(
        "dynaset.region", "eu-west-1",
        "dynaset.access-key", "key",
        "dynaset.secret-key", "secret"))) {
      assertEquals("on", dynaset.directDecoding().toString());
    }
  }
}
