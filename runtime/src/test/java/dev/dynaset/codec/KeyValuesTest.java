package dev.dynaset.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values of keys and of conditions, or why there is none. */
class KeyValuesTest {
  private static final AttributeValue BINARY =
      AttributeValue.fromB(SdkBytes.fromByteArray(new byte[] {1}));

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void keysAreStoredAsAttributesAre() {
    UUID uuid = UUID.fromString("00000000-0000-4000-8000-000000000001");
    Instant instant = Instant.parse("2026-11-23T10:00:00.000000007Z");

    assertThat(KeyValues.string("m", "a")).isEqualTo(AttributeValue.fromS("a"));
    assertThat(KeyValues.number("m", 7L)).isEqualTo(AttributeValue.fromN("7"));
    assertThat(KeyValues.number("m", 0.1)).isEqualTo(AttributeValue.fromN("0.1"));
    assertThat(KeyValues.number("m", 0.1f)).isEqualTo(AttributeValue.fromN("0.1"));
    assertThat(KeyValues.number("m", BigDecimal.TEN)).isEqualTo(AttributeValue.fromN("10"));
    assertThat(KeyValues.uuid("m", uuid)).isEqualTo(AttributeValue.fromS(uuid.toString()));
    assertThat(KeyValues.instant("m", instant)).isEqualTo(AttributeValue.fromS(instant.toString()));
    assertThat(KeyValues.localDate("m", LocalDate.of(2026, 11, 23)))
        .isEqualTo(AttributeValue.fromS("2026-11-23"));
    assertThat(KeyValues.localDateTime("m", LocalDateTime.of(2026, 11, 23, 1, 2)))
        .isEqualTo(AttributeValue.fromS("2026-11-23T01:02:00.000000000"));
    assertThat(KeyValues.enumValue("m", TimeUnit.DAYS)).isEqualTo(AttributeValue.fromS("DAYS"));
    assertThat(KeyValues.binary("m", new byte[] {1})).isEqualTo(BINARY);
    assertThat(KeyValues.value("m", Forms.intValue(), 7)).isEqualTo(AttributeValue.fromN("7"));
    assertThat(KeyValues.prefix("m", "a")).isEqualTo(AttributeValue.fromS("a"));
    assertThat(KeyValues.prefix("m", new byte[] {1})).isEqualTo(BINARY);
  }

  @Test
  void noKeyIsEmpty() {
    String text = "m is an empty string, which no key may be.";
    String binary = "m is empty, which no key may be.";
    String prefix =
        "The prefix of m is empty, which DynamoDB refuses. Leave the condition out" + " instead.";

    assertRefused(() -> KeyValues.string("m", ""), text);
    assertRefused(() -> KeyValues.value("m", Forms.string(), ""), text);
    assertRefused(() -> KeyValues.binary("m", new byte[0]), binary);
    assertRefused(() -> KeyValues.value("m", Forms.binary(), new byte[0]), binary);
    assertRefused(() -> KeyValues.prefix("m", ""), prefix);
    assertRefused(() -> KeyValues.prefix("m", new byte[0]), prefix);
    assertThat(KeyValues.isEmpty(AttributeValue.fromS("a"))).isFalse();
    assertThat(KeyValues.isEmpty(BINARY)).isFalse();
    assertThat(KeyValues.isEmpty(AttributeValue.fromN("0"))).isFalse();
  }

  @Test
  void noKeyIsNull() {
    assertThatThrownBy(() -> KeyValues.string("m", null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("m is null, which no key may be.");
    assertThatThrownBy(() -> KeyValues.uuid("m", null))
        .hasMessage("m is null, which no key may be.");
    assertThatThrownBy(() -> KeyValues.value("m", Forms.string(), null))
        .hasMessage("m is null, which no key may be.");
  }

  @Test
  void whatCannotBeStoredIsNoKey() {
    String nan = "m cannot be stored: DynamoDB has no NaN and no infinity.";

    assertRefused(() -> KeyValues.number("m", Double.NaN), nan);
    assertRefused(() -> KeyValues.number("m", Float.NaN), nan);
    assertRefused(() -> KeyValues.number("m", (Number) Double.NaN), nan);
    assertRefused(
        () -> KeyValues.instant("m", Instant.MAX),
        "m cannot be stored: the year is not between 0 and 9999.");
  }

  @Test
  void aValueOfAConditionHasAPathToWhatIsWrong() {
    Form<Map<String, Double>> form = Forms.map(Forms.string(), Forms.doubleValue());

    assertRefused(
        () -> StoredValues.of("m", form, Map.of("a", Double.NaN)),
        "m{a} cannot be stored: DynamoDB has no NaN and no infinity.");
    assertRefused(
        () -> StoredValues.of("m", Forms.doubleValue(), Double.NaN),
        "m cannot be stored: DynamoDB has no NaN and no infinity.");
    assertRefused(
        () -> StoredValues.of("m", Forms.stringSet(Forms.string()), Set.of()),
        "m is an empty set, which DynamoDB does not have.");
    assertThat(StoredValues.ofMember("m", Forms.stringSet(Forms.string()), Set.of()))
        .isEmpty();
    assertThat(StoredValues.of("m", Forms.intValue(), 7)).isEqualTo(AttributeValue.fromN("7"));
    assertThat(StoredValues.key("m", Forms.intValue(), 7)).isEqualTo("7");
    assertRefused(
        () -> StoredValues.key("m", Forms.doubleValue(), Double.NaN),
        "A key of m cannot be stored: DynamoDB has no NaN and no infinity.");
  }

  @Test
  void textsOfKeysAreForMessages() {
    assertThat(KeyText.of(AttributeValue.fromS("a"))).isEqualTo("a");
    assertThat(KeyText.of(AttributeValue.fromN("7"))).isEqualTo("7");
    assertThat(KeyText.of(null)).isNull();
  }
}
