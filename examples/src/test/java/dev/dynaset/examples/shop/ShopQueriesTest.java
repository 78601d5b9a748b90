package dev.dynaset.examples.shop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
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
import dev.dynaset.examples.steps.RequestText;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.Isolation;
import dev.dynaset.testing.RecordedRequests;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Each access pattern of the guide: the one request that it sends, and what it finds. */
@DynasetTest(isolation = Isolation.CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class ShopQueriesTest {
  private static final String JUNE_21 = "2020-06-21T19:18:00";
  private static final Order ORDER = new Order("12345", "12345", JUNE_21);
  private static final OrderItem RECORDS =
      new OrderItem("12345", "12345", "12345", JUNE_21, 100, 2);
  private static final OrderItem BOOKS = new OrderItem("12345", "99887", "12345", JUNE_21, 40, 5);
  private static final Invoice INVOICE = new Invoice("12345", "55443", "12345", JUNE_21, 400);

  @InjectDynaset
  static RecordedRequests requests;

  private static ShopQueries shop;

  @BeforeAll
  static void fill(Dynaset dynaset) {
    shop = new ShopQueries(dynaset);
    assertThat(shop.load(SampleShop.items())).isEqualTo(39);
  }

  @BeforeEach
  void forget() {
    requests.clear();
  }

  /** The only request: the table has a name of its own in each test, and is left out. */
  private static String sent(Class<? extends SdkRequest> type) {
    return RequestText.of(requests.only(type)).replaceFirst("\\S*OnlineShop: ", "");
  }

  private static String queried() {
    return sent(QueryRequest.class);
  }

  @Test
  void customersProductsAndWarehousesAreReadByTheirIds() {
    assertThat(shop.customer("12345")).isEqualTo(new Customer("12345", "ann@example.com", "Ann"));
    assertThat(sent(GetItemRequest.class)).isEqualTo("GetItem {PK=\"c#12345\", SK=\"c#12345\"}");

    requests.clear();
    assertThat(shop.product("12345")).isEqualTo(new Product("12345", "A record", 100));
    assertThat(sent(GetItemRequest.class)).isEqualTo("GetItem {PK=\"p#12345\", SK=\"p#12345\"}");

    requests.clear();
    assertThat(shop.warehouse("12345")).isEqualTo(new Warehouse("12345", "Main Street 20"));
    assertThat(sent(GetItemRequest.class)).isEqualTo("GetItem {PK=\"w#12345\", SK=\"w#12345\"}");
  }

  @Test
  void theInventoryOfAProductIsReadWithoutTheProduct() {
    assertThat(shop.inventoryOfProduct("12345"))
        .containsExactly(new WarehouseItem("12345", "12345", 50));
    assertThat(queried()).isEqualTo("Query PK = \"p#12345\" AND begins_with(SK, \"w#\")");
  }

  @Test
  void anOrderIsFoundByItsIdAlone() {
    assertThat(shop.order("12345")).contains(ORDER);
    assertThat(queried()).isEqualTo("Query PK = \"o#12345\" AND begins_with(SK, \"c#\"), Limit 2");
  }

  @Test
  void theProductsOfAnOrderAreNotItsPayments() {
    assertThat(shop.productsOfOrder("12345")).containsExactly(RECORDS, BOOKS);
    assertThat(queried()).isEqualTo("Query PK = \"o#12345\" AND begins_with(SK, \"p#\")");
  }

  @Test
  void theInvoiceOfAnOrderIsFound() {
    assertThat(shop.invoiceOfOrder("12345")).contains(INVOICE);
    assertThat(queried()).isEqualTo("Query PK = \"o#12345\" AND begins_with(SK, \"i#\"), Limit 2");
  }

  @Test
  void theShipmentsOfAnOrderAreReadWithoutWhatIsInThem() {
    assertThat(shop.shipmentsOfOrder("12345"))
        .extracting(Shipment::shipmentId)
        .containsExactly("88899", "98765");
    assertThat(queried()).isEqualTo("Query PK = \"o#12345\" AND begins_with(SK, \"sh#\")");
  }

  @Test
  void theOrdersOfAProductAreReadByTime() {
    assertThat(shop.ordersOfProduct("99887", "2020-06-22", "2020-07-03T10:05:00"))
        .extracting(OrderItem::orderId)
        .containsExactly("54321", "23456");
    assertThat(queried())
        .isEqualTo("Query GSI1: GSI1-PK = \"p#99887\" AND GSI1-SK BETWEEN \"2020-06-22\" AND"
            + " \"2020-07-03T10:05:00\"");
  }

  @Test
  void anInvoiceIsFoundByItsIdAlone() {
    assertThat(shop.invoice("55443")).contains(INVOICE);
    assertThat(queried())
        .isEqualTo("Query GSI1: GSI1-PK = \"i#55443\" AND begins_with(GSI1-SK, \"i#\"), Limit 2");
  }

  @Test
  void thePaymentsOfAnInvoiceAreReadWithoutIt() {
    assertThat(shop.paymentsOfInvoice("55443"))
        .containsExactly(
            new Payment("12345", "10001", "55443", "GiftCard", 100),
            new Payment("12345", "10002", "55443", "CreditCard", 300));
    assertThat(queried())
        .isEqualTo("Query GSI1: GSI1-PK = \"i#55443\" AND begins_with(GSI1-SK, \"pmn#\")");
  }

  @Test
  void aShipmentIsReadWithWhatIsInIt() {
    assertThat(shop.shipmentDetails("98765"))
        .containsExactly(
            new ShipmentItem("12345", "55555", "98765", "12345", 2),
            new ShipmentItem("12345", "12345", "98765", "99887", 3),
            new Shipment("12345", "98765", "12345", "High Street 34"));
    assertThat(queried()).isEqualTo("Query GSI1: GSI1-PK = \"sh#98765\"");
  }

  @Test
  void theShipmentsOfAWarehouseAreReadWithoutItsInventory() {
    assertThat(shop.shipmentsOfWarehouse("12376"))
        .extracting(Shipment::shipmentId)
        .containsExactly("66678", "77788", "88899");
    assertThat(queried())
        .isEqualTo("Query GSI2: GSI2-PK = \"w#12376\" AND begins_with(GSI2-SK, \"sh#\")");
  }

  @Test
  void theInventoryOfAWarehouseIsReadWithoutItsShipments() {
    assertThat(shop.inventoryOfWarehouse("12345"))
        .containsExactly(
            new WarehouseItem("12345", "12345", 50), new WarehouseItem("99887", "12345", 4));
    assertThat(queried())
        .isEqualTo("Query GSI2: GSI2-PK = \"w#12345\" AND begins_with(GSI2-SK, \"p#\")");
  }

  @Test
  void theInvoicesOfACustomerAreReadByTime() {
    assertThat(shop.invoicesOfCustomer("12345", "2020-06-01", JUNE_21)).containsExactly(INVOICE);
    assertThat(queried())
        .isEqualTo("Query GSI2: GSI2-PK = \"c#12345\" AND GSI2-SK BETWEEN \"i#2020-06-01\" AND"
            + " \"i#2020-06-21T19:18:00\"");
  }

  @Test
  void theProductsOfACustomerAreReadByTime() {
    assertThat(shop.productsOfCustomer("12345", JUNE_21, "2020-07-01"))
        .containsExactlyInAnyOrder(RECORDS, BOOKS);
    assertThat(queried())
        .isEqualTo("Query GSI2: GSI2-PK = \"c#12345\" AND GSI2-SK BETWEEN"
            + " \"p#2020-06-21T19:18:00\" AND \"p#2020-07-01\"");
  }

  @Test
  void allOfAnOrderIsOneQuery() {
    assertThat(shop.wholeOrder("12345"))
        .hasExactlyElementsOfTypes(
            Order.class,
            Invoice.class,
            OrderItem.class,
            OrderItem.class,
            Payment.class,
            Payment.class,
            Shipment.class,
            Shipment.class,
            ShipmentItem.class,
            ShipmentItem.class,
            ShipmentItem.class)
        .contains(ORDER, INVOICE, RECORDS, BOOKS);
    assertThat(queried()).isEqualTo("Query PK = \"o#12345\"");
  }

  @Test
  void itemsAreStoredAsTheGuideHasThem(OnlineShopTable table) {
    assertThat(table.toItem(INVOICE))
        .isEqualTo(Map.of(
            "PK", AttributeValue.fromS("o#12345"),
            "SK", AttributeValue.fromS("i#55443"),
            "EntityType", AttributeValue.fromS("invoice"),
            "GSI1-PK", AttributeValue.fromS("i#55443"),
            "GSI1-SK", AttributeValue.fromS("i#55443"),
            "GSI2-PK", AttributeValue.fromS("c#12345"),
            "GSI2-SK", AttributeValue.fromS("i#" + JUNE_21),
            "Amount", AttributeValue.fromN("400")));
  }
}
