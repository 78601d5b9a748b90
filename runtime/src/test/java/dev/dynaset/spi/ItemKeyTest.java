package dev.dynaset.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.dynaset.codec.ItemShape;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ItemKeyTest {
  private static final ItemShape SHAPE = ItemShape.ofItem("Order", 2, "customer", "number", "text");
  private static final ItemShape MASKED = SHAPE.storedAs("number", "n").masking(1);

  /** A key as it is generated, of whatever parts. */
  private static final class OrderKey extends ItemKey {
    OrderKey(ItemShape shape, @Nullable Object... parts) {
      super(shape, parts);
    }

    static OrderKey of(@Nullable Object... parts) {
      return new OrderKey(SHAPE, parts);
    }

    static OrderKey ofDecimal(String number) {
      return of("ann", decimal(new BigDecimal(number)));
    }
  }

  private static final class OtherKey extends ItemKey {
    OtherKey(Object... parts) {
      super(SHAPE, parts);
    }
  }

  private static void assertSame(ItemKey one, ItemKey other) {
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
  }

  @Test
  void keysOfEqualPartsAreEqual() {
    assertSame(OrderKey.of("ann", 5L), OrderKey.of("ann", 5L));
    assertThat(OrderKey.of("ann", 5L))
        .isNotEqualTo(OrderKey.of("ann", 6L))
        .isNotEqualTo(OrderKey.of("bob", 5L))
        .isNotEqualTo(OrderKey.of("ann"))
        .isNotEqualTo("Order {customer=ann, number=5}")
        .isNotEqualTo(null);
  }

  @Test
  void keysOfOtherModelsAreOthers() {
    assertThat(OrderKey.of("ann", 5L)).isNotEqualTo(new OtherKey("ann", 5L));
  }

  @Test
  void bytesAreComparedByTheirContents() {
    assertSame(OrderKey.of("ann", new byte[] {1, 2}), OrderKey.of("ann", new byte[] {1, 2}));
    assertThat(OrderKey.of("ann", new byte[] {1, 2}))
        .isNotEqualTo(OrderKey.of("ann", new byte[] {1, 3}));
  }

  @Test
  void decimalsAreComparedByTheirValues() {
    assertSame(OrderKey.ofDecimal("1.00"), OrderKey.ofDecimal("1"));
    assertSame(OrderKey.ofDecimal("0.00"), OrderKey.ofDecimal("0"));
    assertThat(OrderKey.ofDecimal("1")).isNotEqualTo(OrderKey.ofDecimal("2"));
    assertThat(OrderKey.of("ann", new BigDecimal("1.00")))
        .as("as a converter may store it")
        .isNotEqualTo(OrderKey.of("ann", new BigDecimal("1")));
  }

  @Test
  void aDecimalKeepsItsScale() {
    BigDecimal number = OrderKey.ofDecimal("1.00").decimalPart(1);

    assertThat(number).isEqualTo(new BigDecimal("1.00"));
  }

  @Test
  void bytesAreCopiedBothWays() {
    byte[] given = {1, 2};
    OrderKey key = OrderKey.of("ann", given);

    given[0] = 9;
    byte[] taken = key.part(1);
    taken[1] = 9;

    assertThat(key).isEqualTo(OrderKey.of("ann", new byte[] {1, 2}));
  }

  @Test
  void partsHaveTheirTypes() {
    String customer = OrderKey.of("ann", 5L).part(0);
    long number = OrderKey.of("ann", 5L).part(1);

    assertThat(customer + number).isEqualTo("ann5");
  }

  @Test
  void aPartThatIsMissingIsNamed() {
    assertThatNullPointerException()
        .isThrownBy(() -> OrderKey.of("ann", null))
        .withMessage("number is null, which no key may be.");
  }

  @Test
  void theTextHasAllPartsButThoseThatAreSensitive() {
    assertThat(OrderKey.of("ann", 5L)).hasToString("Order {customer=ann, number=5}");
    assertThat(OrderKey.of("ann")).hasToString("Order {customer=ann}");
    assertThat(OrderKey.of("ann", new byte[] {1, -1}))
        .hasToString("Order {customer=ann, number=01ff}");
    assertThat(OrderKey.ofDecimal("1.00")).hasToString("Order {customer=ann, number=1.00}");
    assertThat(new OrderKey(MASKED, "ann", 5L)).hasToString("Order {customer=ann, number=***}");
  }

  @Test
  void aKeyOfAStrangerForgesNoLine() {
    assertThat(OrderKey.of("ann}\nERROR", 5L))
        .hasToString("Order {customer=ann}\\nERROR, number=5}");
  }
}
