package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ItemMappingException;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.Isolation;
import dev.dynaset.tests.AllTypes.Color;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** The stored form of each type, and what happens to values that have none. */
@DynasetTest(isolation = Isolation.CLASS)
class TypesTest {
  private static final UUID ID = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");

  @InjectDynaset
  static AllTypesTable table;

  static AllTypes required() {
    return new AllTypes(
        ID,
        "r",
        "",
        true,
        Byte.MIN_VALUE,
        Short.MIN_VALUE,
        Integer.MIN_VALUE,
        Long.MIN_VALUE,
        Float.MIN_VALUE,
        -1.5E100,
        new BigInteger("99999999999999999999999999999999999999"),
        new BigDecimal("-0.12345678901234567890123456789012345678"),
        Instant.parse("2026-11-23T10:00:00.000000001Z"),
        LocalDate.of(0, 1, 1),
        LocalDateTime.of(9999, 12, 31, 23, 59, 59, 999_999_999),
        Color.GREEN,
        new byte[] {0, -1, 127},
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  static AllTypes full() {
    return new AllTypes(
        ID,
        "full",
        "s",
        false,
        Byte.MAX_VALUE,
        Short.MAX_VALUE,
        Integer.MAX_VALUE,
        Long.MAX_VALUE,
        Float.MAX_VALUE,
        1E125,
        BigInteger.ONE.negate(),
        new BigDecimal("9.9999999999999999999999999999999999999E+125"),
        Instant.parse("0000-01-01T00:00:00Z"),
        LocalDate.of(9999, 12, 31),
        LocalDateTime.of(0, 1, 1, 0, 0),
        Color.RED,
        new byte[0],
        "maybe",
        true,
        (byte) 1,
        (short) 2,
        3,
        4L,
        5.5f,
        6.25,
        BigInteger.TEN.pow(125),
        new BigDecimal("1E-130"),
        Instant.parse("9999-12-31T23:59:59.999999999Z"),
        LocalDate.EPOCH,
        LocalDateTime.of(2026, 1, 2, 3, 4),
        ID,
        Color.GREEN,
        new byte[] {1});
  }

  static List<AllTypes> items() {
    return List.of(required(), full());
  }

  @ParameterizedTest
  @MethodSource("items")
  void everyTypeComesBackFromDynamoDb(AllTypes item) {
    table.put(item);

    assertThat(table.get(item.id(), item.range()))
        .usingRecursiveComparison()
        .withComparatorForType(BigDecimal::compareTo, BigDecimal.class)
        .isEqualTo(item);
  }

  @Test
  void nullIsAnAbsentAttribute() {
    assertThat(table.toItem(required())).hasSize(17).doesNotContainKey("maybeString");
  }

  @Test
  void storedForms() {
    Map<String, AttributeValue> item = table.toItem(required());

    assertThat(item)
        .containsEntry("id", AttributeValue.fromS("123e4567-e89b-12d3-a456-426614174000"))
        .containsEntry("#range.key", AttributeValue.fromS("r"))
        .containsEntry("a.b c\"'", AttributeValue.fromBool(true))
        .containsEntry("tiny", AttributeValue.fromN("-128"))
        .containsEntry(":long", AttributeValue.fromN("-9223372036854775808"))
        .containsEntry("instant", AttributeValue.fromS("2026-11-23T10:00:00.000000001Z"))
        .containsEntry("localDate", AttributeValue.fromS("0000-01-01"))
        .containsEntry("localDateTime", AttributeValue.fromS("9999-12-31T23:59:59.999999999"))
        .containsEntry("color", AttributeValue.fromS("GREEN"))
        .containsEntry(
            "binary", AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {0, -1, 127})));
    assertThat(item.keySet()).startsWith("id", "#range.key");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-11-23T10:00:00Z",
        "2026-11-23T10:00Z",
        "2026-11-23T10:00:00.0Z",
        "2026-11-23T10:00:00.000000Z",
        "2026-11-23T11:00:00+01:00",
        "2026-11-23T10:00:00.000000+0000",
        "2026-11-23T12:00:00+02",
        "2026-11-23T10:00:00.000000000Z"
      })
  void instantsOfAnyWidthAreRead(String stored) {
    assertThat(read("instant", AttributeValue.fromS(stored)).instant())
        .isEqualTo(Instant.parse("2026-11-23T10:00:00Z"));
  }

  @Test
  void wholeNumbersAreReadHoweverTheyAreWritten() {
    assertThat(read("medium", AttributeValue.fromN("1E3")).medium()).isEqualTo(1000);
    assertThat(read("medium", AttributeValue.fromN("7.00")).medium()).isEqualTo(7);
    assertThat(read("bigInteger", AttributeValue.fromN("1E+30")).bigInteger())
        .isEqualTo(BigInteger.TEN.pow(30));
  }

  @ParameterizedTest
  @CsvSource({
    "tiny, 128, does not fit byte",
    "small, -32769, does not fit short",
    "medium, 2147483648, does not fit int",
    "medium, 1.5, has a fraction",
    "medium, 1E99, does not fit int",
    ":long, 9223372036854775808, does not fit long",
    "single, 1E39, does not fit float",
    "single, 1E-100, does not fit float",
    "bigInteger, 0.5, has a fraction",
    "bigInteger, 1E999999999, magnitude",
    "medium, NaN, is not a number",
    "twofold, NaN, is not a number",
    "twofold, 0x1p3, is not a number"
  })
  void aNumberThatDoesNotFitIsAnError(String attribute, String stored, String reason) {
    assertThatThrownBy(() -> read(attribute, AttributeValue.fromN(stored)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("AllTypes {id=" + ID + ", range=r}")
        .hasMessageContaining("'" + attribute + "'")
        .hasMessageContaining(reason)
        .hasMessageNotContaining(stored);
  }

  @ParameterizedTest
  @CsvSource({
    "instant, yesterday, ISO-8601",
    "instant, 2026-11-23T10:00:00, ISO-8601",
    "instant, +12026-11-23T10:00:00Z, year",
    "localDate, -0001-01-01, year",
    "localDate, 2026-02-30, ISO-8601",
    "localDateTime, 2026-11-23T10:00:00Z, ISO-8601",
    "color, BLUE, none of the constants",
    "maybeUuid, 1-1-1-1-1, UUID",
    "maybeUuid, 123e4567-e89b-12d3-a456-42661417400g, UUID"
  })
  void aTextThatHasNoValueIsAnError(String attribute, String stored, String reason) {
    assertThatThrownBy(() -> read(attribute, AttributeValue.fromS(stored)))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("'" + attribute + "'")
        .hasMessageContaining(reason)
        .hasMessageNotContaining(stored);
  }

  @Test
  void aValueOfAnotherTypeIsAnError() {
    assertThatThrownBy(() -> read("medium", AttributeValue.fromS("1")))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("is stored as N")
        .hasMessageContaining("holds S");
    assertThatThrownBy(() -> read("maybeBool", AttributeValue.fromN("1")))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("is stored as BOOL");
    assertThatThrownBy(() -> read("binary", AttributeValue.fromS("AA==")))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("is stored as B,");
  }

  @Test
  void aMissingRequiredAttributeIsAnError() {
    Map<String, AttributeValue> item = new HashMap<>(table.toItem(required()));
    item.remove("select");

    assertThatThrownBy(() -> table.fromItem(item))
        .isInstanceOf(ItemMappingException.class)
        .hasMessage("AllTypes {id=" + ID
            + ", range=r}: the member 'string' is required, but the item has no attribute"
            + " 'select', or one that is NULL. If older items lack it, make the member @Nullable.");
  }

  @Test
  void nullIsReadAsAbsent() {
    assertThat(read("maybeString", AttributeValue.fromNul(true)).maybeString()).isNull();
    assertThat(read("maybeBig", AttributeValue.fromNul(true)).maybeBig()).isNull();
    assertThatThrownBy(() -> read("select", AttributeValue.fromNul(true)))
        .isInstanceOf(ItemMappingException.class);
  }

  @Test
  void attributesTheModelDoesNotKnowArePassedOver() {
    assertThat(read("unknown", AttributeValue.fromS("?")).string()).isEmpty();
  }

  private static AllTypes read(String attribute, AttributeValue value) {
    Map<String, AttributeValue> item = new HashMap<>(table.toItem(required()));
    item.put(attribute, value);
    return table.fromItem(item);
  }
}
