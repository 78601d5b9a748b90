package dev.dynaset.tests.keys;

import dev.dynaset.Dynaset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Items of several models in the same partitions of one table. */
final class Shop {
  static final List<String> CUSTOMERS = List.of("c", "c1", "c10");

  static final Comparator<Order> BY_KEY =
      Comparator.comparing(Order::placedAt).thenComparing(Order::orderId);

  private Shop() {}

  /** The orders of a customer in the order of their keys. */
  static List<Order> orders(String customerId) {
    return IntStream.range(0, 24)
        .mapToObj(number -> Order.of(customerId, number))
        .sorted(BY_KEY)
        .toList();
  }

  /** The orders of all customers. */
  static Stream<Order> orders() {
    return CUSTOMERS.stream().flatMap(customer -> orders(customer).stream());
  }

  /** Orders, and items of other models all around them. */
  static void store(Dynaset dynaset) {
    OrderTable.of(dynaset).putAll(orders());
    CustomerTable.of(dynaset).putAll(CUSTOMERS.stream().map(id -> new Customer(id, id + "@X.org")));
    Neighbours_BeforeTable.of(dynaset)
        .putAll(CUSTOMERS.stream().map(id -> new Neighbours.Before(id, "ORDER")));
    Neighbours_BehindTable.of(dynaset)
        .putAll(CUSTOMERS.stream().map(id -> new Neighbours.Behind(id, "ORDER")));
    LineTable.of(dynaset)
        .putAll(Stream.of("o", "o1", "o10")
            .flatMap(order -> IntStream.of(1, 2, 10, 9999).mapToObj(line -> Line.of(order, line))));
  }
}
