package shop.ecj;

import dev.dynaset.Dynaset;

/** What the application does with orders. */
public final class Orders {
  private final OrderTable orders;

  public Orders(Dynaset dynaset) {
    this.orders = OrderTable.of(dynaset);
  }

  public Order copy(Order order) {
    return orders.fromItem(orders.toItem(order));
  }
}
