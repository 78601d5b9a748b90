package shop.ecj;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dynaset.Dynaset;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;

class OrdersTest {
  @Test
  void generatedClassesAreCompiledByEcj() {
    // Sends nothing.
    try (Dynaset dynaset = Dynaset.builder()
        .region(Region.EU_WEST_1)
        .accessKey("key")
        .secretKey("secret")
        .build()) {
      Order order = new Order("ann", 1, "open");

      assertEquals(order, new Orders(dynaset).copy(order));
    }
  }
}
