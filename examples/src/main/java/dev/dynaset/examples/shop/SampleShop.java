package dev.dynaset.examples.shop;

import dev.dynaset.examples.shop.OnlineShop.Customer;
import dev.dynaset.examples.shop.OnlineShop.Invoice;
import dev.dynaset.examples.shop.OnlineShop.Order;
import dev.dynaset.examples.shop.OnlineShop.OrderItem;
import dev.dynaset.examples.shop.OnlineShop.Payment;
import dev.dynaset.examples.shop.OnlineShop.Product;
import dev.dynaset.examples.shop.OnlineShop.Shipment;
import dev.dynaset.examples.shop.OnlineShop.ShipmentItem;
import dev.dynaset.examples.shop.OnlineShop.Warehouse;
import dev.dynaset.examples.shop.OnlineShop.WarehouseItem;
import java.util.List;
import java.util.stream.Stream;

/** Data for the shop, with the ids of the DynamoDB Developer Guide: 39 items, of three orders. */
final class SampleShop {
  private static final String JUNE_21 = "2020-06-21T19:18:00";
  private static final String JUNE_22 = "2020-06-22T08:20:00";
  private static final String JULY_3 = "2020-07-03T10:05:00";

  private SampleShop() {}

  static List<OnlineShop> items() {
    return Stream.of(stock(), firstOrder(), secondOrder(), thirdOrder())
        .flatMap(List::stream)
        .toList();
  }

  /** Who buys, and what there is to buy. */
  private static List<OnlineShop> stock() {
    return List.of(
        new Customer("12345", "ann@example.com", "Ann"),
        new Customer("23456", "bob@example.com", "Bob"),
        new Customer("54321", "cleo@example.com", "Cleo"),
        new Product("12345", "A record", 100),
        new Product("99887", "A book", 40),
        new Warehouse("12345", "Main Street 20"),
        new Warehouse("12376", "River Street 20"),
        new WarehouseItem("12345", "12345", 50),
        new WarehouseItem("99887", "12345", 4),
        new WarehouseItem("99887", "12376", 4));
  }

  /** Ann's first order, paid in two ways, in two shipments. */
  private static List<OnlineShop> firstOrder() {
    return List.of(
        new Order("12345", "12345", JUNE_21),
        new OrderItem("12345", "12345", "12345", JUNE_21, 100, 2),
        new OrderItem("12345", "99887", "12345", JUNE_21, 40, 5),
        new Invoice("12345", "55443", "12345", JUNE_21, 400),
        new Payment("12345", "10001", "55443", "GiftCard", 100),
        new Payment("12345", "10002", "55443", "CreditCard", 300),
        new Shipment("12345", "88899", "12376", "High Street 34"),
        new Shipment("12345", "98765", "12345", "High Street 34"),
        new ShipmentItem("12345", "12345", "98765", "99887", 3),
        new ShipmentItem("12345", "54321", "88899", "99887", 2),
        new ShipmentItem("12345", "55555", "98765", "12345", 2));
  }

  /** Ann's second order. */
  private static List<OnlineShop> secondOrder() {
    return List.of(
        new Order("23456", "12345", JULY_3),
        new OrderItem("23456", "12345", "12345", JULY_3, 90, 1),
        new OrderItem("23456", "99887", "12345", JULY_3, 40, 1),
        new Invoice("23456", "66554", "12345", JULY_3, 130),
        new Payment("23456", "10003", "66554", "CreditCard", 130),
        new Shipment("23456", "77788", "12376", "High Street 34"),
        new ShipmentItem("23456", "66666", "77788", "12345", 1),
        new ShipmentItem("23456", "66667", "77788", "99887", 1));
  }

  /** Bob's order. */
  private static List<OnlineShop> thirdOrder() {
    return List.of(
        new Order("54321", "23456", JUNE_22),
        new OrderItem("54321", "12345", "23456", JUNE_22, 100, 1),
        new OrderItem("54321", "99887", "23456", JUNE_22, 40, 2),
        new Invoice("54321", "44332", "23456", JUNE_22, 180),
        new Payment("54321", "10004", "44332", "GiftCard", 80),
        new Payment("54321", "10005", "44332", "CreditCard", 100),
        new Shipment("54321", "66677", "12345", "Mill Lane 7"),
        new Shipment("54321", "66678", "12376", "Mill Lane 7"),
        new ShipmentItem("54321", "77777", "66677", "12345", 1),
        new ShipmentItem("54321", "77778", "66678", "99887", 2));
  }
}
