package dev.dynaset.tests.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Keys that are made of members speak of these. */
class KeyWordsTest {
  @Test
  void aKeyHasItsMembersInWords() {
    assertThat(OrderKey.of("c1", Instant.parse("2026-11-30T10:00:00Z"), "o1"))
        .hasToString("Shop.Order {customerId=c1, placedAt=2026-11-30T10:00:00Z, orderId=o1}");
    assertThat(CustomerKey.of("c1")).hasToString("Shop.Customer {id=c1}");
  }

  @Test
  void whatIsSensitiveIsMasked() {
    assertThat(LetterKey.of("ann", "bob", 7))
        .hasToString("Letter {sender=ann, reader=***, number=7}");
  }

  @Test
  @SuppressWarnings("NullAway") // Null is what is tested.
  void aPartThatIsNullIsNamed() {
    assertThatThrownBy(() -> LetterKey.of("ann", null, 7))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("reader is null, which no key may be.");
  }
}
