import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dynaset.Dynaset;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;

class OrderTest {
  @Test
  void aModelNeedsNoPackage() {
    // Sends nothing.
    try (Dynaset dynaset = Dynaset.builder()
        .region(Region.EU_WEST_1)
        .accessKey("key")
        .secretKey("secret")
        .build()) {
      OrderTable orders = OrderTable.of(dynaset);
      Order order = new Order();
      order.customer = "ann";
      order.number = 1;
      order.status = "open";

      assertEquals(orders.toItem(order), orders.toItem(orders.fromItem(orders.toItem(order))));
    }
  }
}
