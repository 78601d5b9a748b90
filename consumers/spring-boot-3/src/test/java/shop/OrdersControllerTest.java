package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dynaset.testing.DynasetTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
@DynasetTest
class OrdersControllerTest {
  @Autowired
  private OrdersController controller;

  @Test
  void listsTheOrdersOfACustomer(OrderTable orders) {
    Order order = new Order("ann", "1", "tea", 2);
    orders.put(order);

    assertEquals(List.of(order), controller.of("ann"));
  }
}
