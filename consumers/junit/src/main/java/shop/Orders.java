package shop;

import dev.dynaset.Dynaset;
import java.time.Instant;
import java.util.List;

/** What the application does with orders. */
public class Orders {
  private final OrderTable orders;

  public Orders(Dynaset dynaset) {
    this.orders = OrderTable.of(dynaset);
  }

  public void place(String customer, Instant at) {
    orders.put(new Order(customer, at, Order.Status.OPEN));
  }

  public List<Order> openSince(Instant time) {
    return orders.byStatusIndex().byStatus(Order.Status.OPEN).placedGte(time).list();
  }
}
