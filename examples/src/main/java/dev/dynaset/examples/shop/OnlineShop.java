package dev.dynaset.examples.shop;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.FromKey;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.IndexKey;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;

/**
 * An item of the shop's only table. Its kind is told by its key: {@code c#} is a customer, {@code o#}
 * with {@code i#} the invoice of an order.
 */
@Table(value = "OnlineShop", typeAttribute = "EntityType")
@GlobalIndex(name = "GSI1", hashKey = "GSI1-PK", rangeKey = "GSI1-SK")
@GlobalIndex(name = "GSI2", hashKey = "GSI2-PK", rangeKey = "GSI2-SK")
public sealed interface OnlineShop {
  /** What is stored below an order: one Query reads all of it. */
  sealed interface OrderPart extends OnlineShop {}

  /**
   * Who buys.
   *
   * @param customerId the id, which is the key
   * @param email where to write to
   * @param name how to begin the letter
   */
  @ItemKey(type = "customer", hash = "c#{customerId}", range = "c#{customerId}")
  record Customer(
      @FromKey String customerId,
      @Attribute("Email") String email,
      @Attribute("Name") String name) implements OnlineShop {}

  /**
   * What is sold.
   *
   * @param productId the id, which is the key
   * @param detail what it is
   * @param price of one of it
   */
  @ItemKey(type = "product", hash = "p#{productId}", range = "p#{productId}")
  record Product(
      @FromKey String productId,
      @Attribute("Detail") String detail,
      @Attribute("Price") int price) implements OnlineShop {}

  /**
   * Where products are.
   *
   * @param warehouseId the id, which is the key
   * @param address where it stands
   */
  @ItemKey(type = "warehouse", hash = "w#{warehouseId}", range = "w#{warehouseId}")
  record Warehouse(
      @FromKey String warehouseId, @Attribute("Address") String address) implements OnlineShop {}

  /**
   * How much of a product a warehouse has. Beside the product in the table, beside the shipments of the
   * warehouse in GSI2.
   *
   * @param productId what there is
   * @param warehouseId where it is
   * @param quantity how many of it
   */
  @ItemKey(type = "warehouseItem", hash = "p#{productId}", range = "w#{warehouseId}")
  @IndexKey(index = "GSI2", hash = "w#{warehouseId}", range = "p#{productId}")
  record WarehouseItem(
      @FromKey String productId,
      @FromKey String warehouseId,
      @Attribute("Quantity") int quantity) implements OnlineShop {}

  /**
   * What a customer has ordered.
   *
   * @param orderId the id, which all that belongs to the order has in its key
   * @param customerId who has ordered
   * @param date the time, as text that sorts
   */
  @ItemKey(type = "order", hash = "o#{orderId}", range = "c#{customerId}")
  record Order(
      @FromKey String orderId,
      @FromKey String customerId,
      @Attribute("Date") String date) implements OrderPart {}

  /**
   * A product of an order. GSI1 has the orders of a product by time, GSI2 the products of a customer.
   *
   * @param orderId the order
   * @param productId the product
   * @param customerId who has ordered, read from the hash key of GSI2
   * @param date the time, stored as the range key of GSI1
   * @param price of one of it, at that time
   * @param quantity how many of it
   */
  @ItemKey(type = "orderItem", hash = "o#{orderId}", range = "p#{productId}")
  @IndexKey(index = "GSI1", hash = "p#{productId}")
  @IndexKey(index = "GSI2", hash = "c#{customerId}", range = "p#{date}")
  record OrderItem(
      @FromKey String orderId,
      @FromKey String productId,
      @FromKey("GSI2-PK") String customerId,
      @Attribute("GSI1-SK") String date,
      @Attribute("Price") int price,
      @Attribute("Quantity") int quantity)
      implements OrderPart {}

  /**
   * What an order costs. GSI1 has it beside its payments, GSI2 beside the other invoices of the customer.
   *
   * @param orderId the order
   * @param invoiceId the id
   * @param customerId who pays
   * @param date the time, as text that sorts
   * @param amount what there is to pay
   */
  @ItemKey(type = "invoice", hash = "o#{orderId}", range = "i#{invoiceId}")
  @IndexKey(index = "GSI1", hash = "i#{invoiceId}", range = "i#{invoiceId}")
  @IndexKey(index = "GSI2", hash = "c#{customerId}", range = "i#{date}")
  record Invoice(
      @FromKey String orderId,
      @FromKey String invoiceId,
      @FromKey("GSI2-PK") String customerId,
      @FromKey("GSI2-SK") String date,
      @Attribute("Amount") int amount)
      implements OrderPart {}

  /**
   * A part of an order on its way. GSI1 has it beside what is in it, GSI2 beside the other shipments of
   * the warehouse.
   *
   * @param orderId the order
   * @param shipmentId the id
   * @param warehouseId where it comes from
   * @param address where it goes to
   */
  @ItemKey(type = "shipment", hash = "o#{orderId}", range = "sh#{shipmentId}")
  @IndexKey(index = "GSI1", hash = "sh#{shipmentId}", range = "sh#{shipmentId}")
  @IndexKey(index = "GSI2", hash = "w#{warehouseId}", range = "sh#{shipmentId}")
  record Shipment(
      @FromKey String orderId,
      @FromKey String shipmentId,
      @FromKey("GSI2-PK") String warehouseId,
      @Attribute("Address") String address)
      implements OrderPart {}

  /**
   * A product in a shipment.
   *
   * @param orderId the order
   * @param shipmentItemId the id
   * @param shipmentId the shipment, read from the hash key of GSI1
   * @param productId the product, read from the range key of GSI1
   * @param quantity how many of it
   */
  @ItemKey(type = "shipmentItem", hash = "o#{orderId}", range = "shp#{shipmentItemId}")
  @IndexKey(index = "GSI1", hash = "sh#{shipmentId}", range = "p#{productId}")
  record ShipmentItem(
      @FromKey String orderId,
      @FromKey String shipmentItemId,
      @FromKey("GSI1-PK") String shipmentId,
      @FromKey("GSI1-SK") String productId,
      @Attribute("Quantity") int quantity)
      implements OrderPart {}

  /**
   * A payment of an invoice.
   *
   * @param orderId the order
   * @param paymentId the id
   * @param invoiceId the invoice, read from the hash key of GSI1
   * @param method how it was paid
   * @param amount how much was paid
   */
  @ItemKey(type = "payment", hash = "o#{orderId}", range = "pmn#{paymentId}")
  @IndexKey(index = "GSI1", hash = "i#{invoiceId}", range = "pmn#{paymentId}")
  record Payment(
      @FromKey String orderId,
      @FromKey String paymentId,
      @FromKey("GSI1-PK") String invoiceId,
      @Attribute("Type") String method,
      @Attribute("Amount") int amount)
      implements OrderPart {}
}
