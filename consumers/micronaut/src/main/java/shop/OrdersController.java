package shop;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;

/** Orders over HTTP. */
@Controller("/orders")
@ExecuteOn(TaskExecutors.BLOCKING)
public class OrdersController {
  private final OrderTable orders;

  public OrdersController(OrderTable orders) {
    this.orders = orders;
  }

  @Post
  void place(@Body Order order) {
    orders.create(order);
  }

  @Get("/{customer}")
  List<Order> of(String customer) {
    return orders.byCustomer(customer).list();
  }
}
