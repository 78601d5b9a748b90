package shop.ecj;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dynaset.Dynaset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.regions.Region;

class LedgerTest {
  @Test
  void kindsOfOneTableAreToldApart() {
    // Sends nothing.
    try (Dynaset dynaset = Dynaset.builder()
        .region(Region.EU_WEST_1)
        .accessKey("key")
        .secretKey("secret")
        .build()) {
      LedgerTable ledger = LedgerTable.of(dynaset);
      LocalDate day = LocalDate.of(2026, 11, 30);

      for (Ledger item : List.of(
          new Ledger.Account("a", "Ann"), new Ledger.Booking("a", day, 1, 500))) {
        assertEquals(item, ledger.fromItem(ledger.toItem(item)));
      }
      assertEquals(
          "BOOKING#2026-11-30#0001",
          ledger.toItem(new Ledger.Booking("a", day, 1, 500)).get("SK").s());
    }
  }
}
