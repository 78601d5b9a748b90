package shop.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dynaset.Dynaset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import shop.model.Invoice;
import software.amazon.awssdk.regions.Region;

class InvoicesTest {
  @Test
  void usesTheTableOfAnotherModule() {
    // Sends nothing.
    try (Dynaset dynaset = Dynaset.builder()
        .region(Region.EU_WEST_1)
        .accessKey("key")
        .secretKey("secret")
        .build()) {
      Invoice invoice = new Invoice();
      invoice.setId(new UUID(0, 1));
      invoice.setCustomer("ann");
      invoice.setRevision(2);

      Invoice copy = new Invoices(dynaset).copy(invoice, new UUID(0, 2));

      assertEquals("ann", copy.getCustomer());
      assertEquals(2, copy.getRevision());
      assertEquals(new UUID(0, 2), copy.getId());
    }
  }
}
