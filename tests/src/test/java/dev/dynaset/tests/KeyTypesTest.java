package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ItemNotFoundException;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.RecordedRequests;
import dev.dynaset.tests.KeyTypes.BinaryKeys;
import dev.dynaset.tests.KeyTypes.DecimalKeys;
import dev.dynaset.tests.KeyTypes.DoubleKeys;
import dev.dynaset.tests.KeyTypes.HashOnly;
import dev.dynaset.tests.KeyTypes.TextKeys;
import dev.dynaset.tests.KeyTypes.UuidKeys;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;

/** Keys of every type, in DynamoDB's order. */
@DynasetTest
class KeyTypesTest {
  @Test
  void decimalsSortByValueWithAllTheirDigits(DecimalTable table) {
    List<BigDecimal> amounts = List.of(
        new BigDecimal("-1E+125"),
        new BigDecimal("-2.5"),
        new BigDecimal("0"),
        new BigDecimal("1E-130"),
        new BigDecimal("9.9999999999999999999999999999999999999"),
        new BigDecimal("10"));
    amounts.forEach(amount -> table.put(new DecimalKeys(1, amount)));

    assertThat(table.byShard(1).stream().map(DecimalKeys::amount))
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactlyElementsOf(amounts);
    assertThat(table
            .byShard(1)
            .amountBetween(new BigDecimal("10"), new BigDecimal("9"))
            .list())
        .isEmpty();
    assertThat(table
            .byShard(1)
            .amountBetween(new BigDecimal("9"), new BigDecimal("10"))
            .count())
        .isEqualTo(2);
    assertThat(table.find(1, new BigDecimal("10.00"))).isPresent();
    assertThat(DecimalKey.of(1, new BigDecimal("10.00")))
        .isEqualTo(DecimalKey.of(1, BigDecimal.TEN))
        .hasSameHashCodeAs(DecimalKey.of(1, BigDecimal.TEN));
  }

  @Test
  void stringsSortByCodePointNotByChar(TextTable table, RecordedRequests requests) {
    LocalDate day = LocalDate.of(2026, 11, 23);
    String tilde = "\uFF5E";
    String face = "\uD83D\uDE00";
    assertThat(face).as("in Java's order").isLessThan(tilde);
    List.of(face, tilde, "Z", "a").forEach(name -> table.put(new TextKeys(day, name)));

    assertThat(table.byDay(day).stream().map(TextKeys::name))
        .containsExactly("Z", "a", tilde, face);
    assertThat(table.byDay(day).nameBetween(tilde, face).count()).isEqualTo(2);
    requests.clear();
    assertThat(table.byDay(day).nameBetween(face, tilde).list()).isEmpty();
    assertThat(requests.all()).isEmpty();
    assertThat(table.byDay(day).nameBeginsWith("\uFF5E").count()).isEqualTo(1);
  }

  @Test
  void emptyKeysAreRefusedAtTheCall(TextTable table) {
    LocalDate day = LocalDate.of(2026, 11, 23);

    assertThatThrownBy(() -> table.byDay(day).nameEq(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name");
    assertThatThrownBy(() -> table.byDay(day).nameBeginsWith(""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> table.find(day, ""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("name");
    assertThatThrownBy(() -> table.put(new TextKeys(day, "")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'name' is empty");
    assertThatThrownBy(() -> table.byDay(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("day is null, which no key may be.");
    assertThatThrownBy(() -> table.byDay(LocalDate.of(-1, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("year");
  }

  @Test
  void binarySortsAsUnsignedBytes(BinaryTable table) {
    byte[] owner = {1, 2};
    byte[] low = {0x7F};
    byte[] high = {(byte) 0x80};
    table.putAll(List.of(new BinaryKeys(owner, high), new BinaryKeys(owner, low)));

    assertThat(table.byOwner(owner).stream().map(BinaryKeys::path)).containsExactly(low, high);
    assertThat(table.byOwner(owner).pathBetween(low, high).count()).isEqualTo(2);
    assertThat(table.byOwner(owner).pathBetween(high, low).list()).isEmpty();
    assertThat(table.byOwner(owner).pathBeginsWith(high).count()).isEqualTo(1);
    assertThat(BinaryKey.of(owner, low)).isEqualTo(BinaryKey.of(owner.clone(), low.clone()));
    assertThat(BinaryKey.of(owner, low)).hasToString("KeyTypes.BinaryKeys {owner=0102, path=7f}");
    assertThatThrownBy(() -> table.byOwner(new byte[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void uuidsSortAsUnsignedBytes(UuidTable table) {
    UUID low = new UUID(1, 1);
    UUID high = new UUID(-1, 1);
    assertThat(high).as("in Java's order").isLessThan(low);
    table.putAll(List.of(new UuidKeys("o", high), new UuidKeys("o", low)));

    assertThat(table.byOwner("o").stream().map(UuidKeys::id)).containsExactly(low, high);
    assertThat(table.byOwner("o").idBetween(low, high).count()).isEqualTo(2);
    assertThat(table.byOwner("o").idGt(low).get().id()).isEqualTo(high);
  }

  @Test
  void doublesOfAKeyMustBeNumbersOfDynamoDb(DoubleTable table) {

    for (double weight : new double[] {Double.NaN, Double.POSITIVE_INFINITY, 1E126, 4.9E-324}) {
      assertThatThrownBy(() -> table.byOwner("o").weightGt(weight))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("weight");
    }
    assertThat(table.byOwner("o").weightBetween(2, 10)).isNotNull();
    assertThat(new DoubleKeys("o", 1).weight()).isEqualTo(1);
  }

  @Test
  void aHashKeyAloneIsAWholeKey(HashOnlyTable table, RecordedRequests requests) {
    table.put(new HashOnly("hidden", 1));
    requests.clear();

    assertThat(table.bySecret("hidden").get().number()).isEqualTo(1);
    requests.only(GetItemRequest.class);
    assertThat(table.get("hidden").number()).isEqualTo(1);
  }

  @Test
  void sensitiveKeysAreMaskedInMessages(HashOnlyTable table) {

    assertThatThrownBy(() -> table.get("password1"))
        .isInstanceOf(ItemNotFoundException.class)
        .hasMessageContaining("secret=***")
        .hasMessageNotContaining("password1");
    assertThatThrownBy(() -> table.bySecret("password1").get())
        .hasMessageNotContaining("password1");
    assertThat(HashOnlyKey.of("password1")).hasToString("KeyTypes.HashOnly {secret=***}");
    assertThat(table.bySecret("password1").toString()).doesNotContain("password1");
  }

  /** What Double.toString gives for this number is not the same on all JDKs. */
  @Test
  void aDoubleIsOneKeyOnEveryJdk(DoubleTable table) {
    assertThat(table
            .toItem(new DoubleKeys("o", Double.parseDouble("2E23")))
            .get("weight")
            .n())
        .isEqualTo("2E+23");
    assertThat(table.toItem(new DoubleKeys("o", Math.pow(2, -44))).get("weight").n())
        .isEqualTo("5.6843418860808015E-14");
    assertThat(table.toItem(new DoubleKeys("o", 0.1)).get("weight").n()).isEqualTo("0.1");
    assertThat(table.toItem(new DoubleKeys("o", 100)).get("weight").n()).isEqualTo("100");
    assertThat(DoubleKey.of("o", -0.0)).isEqualTo(DoubleKey.of("o", 0.0));
  }
}
