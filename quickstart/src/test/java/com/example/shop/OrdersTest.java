package com.example.shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.dynaset.Dynaset;
import dev.dynaset.testing.DynasetTest;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@DynasetTest
class OrdersTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  @Test
  void findsWhatIsOpen(Dynaset dynaset) {
    Orders orders = new Orders(dynaset);
    orders.place("ann", NOON.minusSeconds(60));
    Order second = orders.place("ann", NOON);

    assertEquals(List.of(second), orders.newest("ann", 1));
    assertEquals(List.of(second), orders.openSince(NOON));
  }
}
