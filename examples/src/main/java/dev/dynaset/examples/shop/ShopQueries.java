package dev.dynaset.examples.shop;

import dev.dynaset.Dynaset;
import dev.dynaset.examples.shop.OnlineShop.Customer;
import dev.dynaset.examples.shop.OnlineShop.Invoice;
import dev.dynaset.examples.shop.OnlineShop.Order;
import dev.dynaset.examples.shop.OnlineShop.OrderItem;
import dev.dynaset.examples.shop.OnlineShop.OrderPart;
import dev.dynaset.examples.shop.OnlineShop.Payment;
import dev.dynaset.examples.shop.OnlineShop.Product;
import dev.dynaset.examples.shop.OnlineShop.Shipment;
import dev.dynaset.examples.shop.OnlineShop.Warehouse;
import dev.dynaset.examples.shop.OnlineShop.WarehouseItem;
import java.util.List;
import java.util.Optional;

/** The sixteen access patterns of the shop, in the order of the guide: each is one line, and one request. */
final class ShopQueries {
  private final OnlineShopTable shop;
  private final CustomerTable customers;
  private final ProductTable products;
  private final WarehouseTable warehouses;
  private final WarehouseItemTable inventory;
  private final OrderTable orders;
  private final OrderItemTable orderItems;
  private final InvoiceTable invoices;
  private final ShipmentTable shipments;
  private final PaymentTable payments;

  ShopQueries(Dynaset dynaset) {
    this.shop = OnlineShopTable.of(dynaset);
    this.customers = shop.customerTable();
    this.products = shop.productTable();
    this.warehouses = shop.warehouseTable();
    this.inventory = shop.warehouseItemTable();
    this.orders = shop.orderTable();
    this.orderItems = shop.orderItemTable();
    this.invoices = shop.invoiceTable();
    this.shipments = shop.shipmentTable();
    this.payments = shop.paymentTable();
  }

  /** 1: a customer. */
  Customer customer(String customerId) {
    return customers.get(customerId);
  }

  /** 2: a product. */
  Product product(String productId) {
    return products.get(productId);
  }

  /** 3: a warehouse. */
  Warehouse warehouse(String warehouseId) {
    return warehouses.get(warehouseId);
  }

  /** 4: what all warehouses have of a product; the product itself is beside it, and is not read. */
  List<WarehouseItem> inventoryOfProduct(String productId) {
    return inventory.byProductId(productId).list();
  }

  /** 5: an order, of which only the id is known and not the customer. */
  Optional<Order> order(String orderId) {
    return orders.byOrderId(orderId).find();
  }

  /** 6: the products of an order. */
  List<OrderItem> productsOfOrder(String orderId) {
    return orderItems.byOrderId(orderId).list();
  }

  /** 7: the invoice of an order. */
  Optional<Invoice> invoiceOfOrder(String orderId) {
    return invoices.byOrderId(orderId).find();
  }

  /** 8: the shipments of an order, without what is in them. */
  List<Shipment> shipmentsOfOrder(String orderId) {
    return shipments.byOrderId(orderId).list();
  }

  /** 9: the orders of a product in a period. */
  List<OrderItem> ordersOfProduct(String productId, String from, String to) {
    return orderItems.gsi1Index().byProductId(productId).dateBetween(from, to).list();
  }

  /** 10: an invoice by its id. */
  Optional<Invoice> invoice(String invoiceId) {
    return invoices.gsi1Index().byInvoiceId(invoiceId).find();
  }

  /** 11: the payments of an invoice. */
  List<Payment> paymentsOfInvoice(String invoiceId) {
    return payments.gsi1Index().byInvoiceId(invoiceId).list();
  }

  /** 12: a shipment with what is in it: two kinds of items. */
  List<OrderPart> shipmentDetails(String shipmentId) {
    return shop.gsi1Index().byShipmentId(shipmentId).list();
  }

  /** 13: the shipments from a warehouse. */
  List<Shipment> shipmentsOfWarehouse(String warehouseId) {
    return shipments.gsi2Index().byWarehouseId(warehouseId).list();
  }

  /** 14: all that a warehouse has. */
  List<WarehouseItem> inventoryOfWarehouse(String warehouseId) {
    return inventory.gsi2Index().byWarehouseId(warehouseId).list();
  }

  /** 15: the invoices of a customer in a period. */
  List<Invoice> invoicesOfCustomer(String customerId, String from, String to) {
    return invoices.gsi2Index().byCustomerId(customerId).dateBetween(from, to).list();
  }

  /** 16: the products that a customer has ordered in a period. */
  List<OrderItem> productsOfCustomer(String customerId, String from, String to) {
    return orderItems.gsi2Index().byCustomerId(customerId).dateBetween(from, to).list();
  }

  /** An order with all that belongs to it: six kinds of items. */
  List<OrderPart> wholeOrder(String orderId) {
    return shop.byOrderId(orderId).list();
  }

  /** Creates the table; tells whether it did not exist. */
  boolean createTable() {
    return shop.admin().create();
  }

  /** Writes items of any kinds; tells how many. */
  long load(List<OnlineShop> items) {
    return shop.putAll(items);
  }
}
