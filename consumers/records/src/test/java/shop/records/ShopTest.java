package shop.records;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dynaset.Dynaset;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;

class ShopTest {
  @Test
  void recordsGoToTheirStoredFormAndBack() {
    // Sends nothing.
    try (Dynaset dynaset = Dynaset.builder()
        .region(Region.EU_WEST_1)
        .accessKey("key")
        .secretKey("secret")
        .build()) {
      Shop_OrderTable orders = Shop_OrderTable.of(dynaset);
      Shop_SettingTable settings = Shop_SettingTable.of(dynaset);
      Shop.Order order = Shop.Order.of("Ann");
      Shop.Setting setting = new Shop.Setting("limit", 3);

      assertEquals("ann", orders.toItem(order).get("customer").s());
      assertEquals(order, orders.fromItem(orders.toItem(order)));
      assertEquals(setting, settings.fromItem(settings.toItem(setting)));
    }
  }
}
