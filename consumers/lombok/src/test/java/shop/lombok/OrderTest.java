package shop.lombok;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dynaset.Dynaset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;

class OrderTest {
  @Test
  void modelsOfLombokGoToTheirStoredFormAndBack() {
    Line line = new Line();
    line.setSku("bolt");
    line.setQuantity(3);
    Order order = Order.builder()
        .id("o-1")
        .customer("ann")
        .paid(true)
        .lines(List.of(line))
        .note(Optional.empty())
        .build();

    // Sends nothing.
    try (Dynaset dynaset = Dynaset.builder()
        .region(Region.EU_WEST_1)
        .accessKey("key")
        .secretKey("secret")
        .build()) {
      OrderTable orders = OrderTable.of(dynaset);

      assertEquals("bolt", orders.toItem(order).get("lines").l().get(0).m().get("sku").s());
      assertEquals(order, orders.fromItem(orders.toItem(order)));
    }
  }
}
