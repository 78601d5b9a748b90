package dev.dynaset.examples.shop;

import dev.dynaset.Dynaset;
import dev.dynaset.examples.steps.Steps;

/** Shows the access patterns of {@link ShopQueries} with data. */
public final class ShopTour {
  private static final String JUNE = "2020-06-01";
  private static final String JULY = "2020-07-01";

  private ShopTour() {}

  /** Creates the table, fills it, and asks. */
  public static void run(Dynaset dynaset, Steps steps) {
    ShopQueries shop = new ShopQueries(dynaset);
    steps.chapter(
        "An online shop in one table",
        "Ten kinds of items, one table, two indexes, sixteen access patterns: those of the"
            + " DynamoDB Developer Guide. Each is one line of ShopQueries.java, and one request. shop"
            + " is new ShopQueries(dynaset).");
    steps.show("shop.createTable()", () -> shop.createTable());
    steps.show("shop.load(SampleShop.items())", () -> shop.load(SampleShop.items()));
    inTheTable(shop, steps);
    inTheIndexes(shop, steps);
  }

  private static void inTheTable(ShopQueries shop, Steps steps) {
    steps.show("shop.customer(\"12345\")", () -> shop.customer("12345"));
    steps.show("shop.product(\"12345\")", () -> shop.product("12345"));
    steps.show("shop.warehouse(\"12345\")", () -> shop.warehouse("12345"));
    steps.show("shop.inventoryOfProduct(\"99887\")", () -> shop.inventoryOfProduct("99887"));
    steps.show("shop.order(\"12345\")", () -> shop.order("12345"));
    steps.show("shop.productsOfOrder(\"12345\")", () -> shop.productsOfOrder("12345"));
    steps.show("shop.invoiceOfOrder(\"12345\")", () -> shop.invoiceOfOrder("12345"));
    steps.show("shop.shipmentsOfOrder(\"12345\")", () -> shop.shipmentsOfOrder("12345"));
    steps.show("shop.wholeOrder(\"12345\")", () -> shop.wholeOrder("12345"));
  }

  private static void inTheIndexes(ShopQueries shop, Steps steps) {
    steps.show(
        "shop.ordersOfProduct(\"99887\", JUNE, JULY)",
        () -> shop.ordersOfProduct("99887", JUNE, JULY));
    steps.show("shop.invoice(\"55443\")", () -> shop.invoice("55443"));
    steps.show("shop.paymentsOfInvoice(\"55443\")", () -> shop.paymentsOfInvoice("55443"));
    steps.show("shop.shipmentDetails(\"98765\")", () -> shop.shipmentDetails("98765"));
    steps.show("shop.shipmentsOfWarehouse(\"12376\")", () -> shop.shipmentsOfWarehouse("12376"));
    steps.show("shop.inventoryOfWarehouse(\"12345\")", () -> shop.inventoryOfWarehouse("12345"));
    steps.show(
        "shop.invoicesOfCustomer(\"12345\", JUNE, JULY)",
        () -> shop.invoicesOfCustomer("12345", JUNE, JULY));
    steps.show(
        "shop.productsOfCustomer(\"12345\", JUNE, JULY)",
        () -> shop.productsOfCustomer("12345", JUNE, JULY));
  }
}
