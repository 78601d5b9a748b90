package com.example.shop;

import dev.dynaset.Dynaset;
import java.time.Instant;
import java.util.List;

public final class Orders {
  private final OrderTable orders;

  public Orders(Dynaset dynaset) {
    this.orders = OrderTable.of(dynaset);
  }

  public Order place(String customer, Instant placed) {
    return orders.create(new Order(customer, placed, "open"));
  }

  public List<Order> newest(String customer, int count) {
    return orders.byCustomer(customer).reverse().limit(count).list();
  }

  public List<Order> openSince(Instant start) {
    return orders.byStatusIndex().byStatus("open").placedGte(start).list();
  }
}
