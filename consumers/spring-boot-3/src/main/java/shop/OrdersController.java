package shop;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Orders over HTTP. */
@RestController
@RequestMapping("/orders")
public class OrdersController {
  private final OrderTable orders;

  public OrdersController(OrderTable orders) {
    this.orders = orders;
  }

  @PostMapping
  void place(@RequestBody Order order) {
    orders.create(order);
  }

  @GetMapping("/{customer}")
  List<Order> of(@PathVariable String customer) {
    return orders.byCustomer(customer).list();
  }
}
