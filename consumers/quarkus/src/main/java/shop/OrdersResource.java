package shop;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

/** Orders over HTTP. */
@Path("/orders")
public class OrdersResource {
  private final OrderTable orders;

  public OrdersResource(OrderTable orders) {
    this.orders = orders;
  }

  @POST
  public void place(Order order) {
    orders.create(order);
  }

  @GET
  @Path("/{customer}")
  public List<Order> of(String customer) {
    return orders.byCustomer(customer).list();
  }
}
