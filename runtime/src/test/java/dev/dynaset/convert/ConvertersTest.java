package dev.dynaset.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The stored text of each converter, and what else it reads. */
class ConvertersTest {
  private static final Instant TEN = Instant.parse("2026-11-23T10:00:00Z");

  private enum Shade {
    LIGHT,
    DARK;

    @Override
    public String toString() {
      return "all alike";
    }
  }

  @Test
  void instantsOfTheEnhancedClientHaveAsManyDigitsAsTheyNeed() {
    assertThat(new EnhancedInstant().toStored(TEN)).isEqualTo("2026-11-23T10:00:00Z");
    assertThat(new EnhancedInstant().fromStored("2026-11-23T10:00:00.500Z"))
        .isEqualTo(TEN.plusMillis(500));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EnhancedInstant().fromStored("yesterday"));
  }

  @Test
  void constantsOfOneTextAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EnumByToString<>(Shade.values()))
        .withMessageStartingWith("LIGHT and DARK of ");
  }

  @Test
  void numbersOfBooleans() {
    NumericBoolean converter = new NumericBoolean();
    assertThat(converter.toStored(true)).isEqualTo(1);
    assertThat(converter.toStored(false)).isZero();
    assertThat(converter.fromStored(1)).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> converter.fromStored(2));
  }

  @ParameterizedTest
  @CsvSource({"True, true", "true, true", "TRUE, true", "False, false", "false, false"})
  void wordsOfBooleansInAnyCase(String stored, boolean value) {
    assertThat(new BooleanText().fromStored(stored)).isEqualTo(value);
  }

  @Test
  void wordsOfBooleansAreNoOthers() {
    assertThat(new BooleanText().toStored(true)).isEqualTo("True");
    assertThatIllegalArgumentException().isThrownBy(() -> new BooleanText().fromStored("yes"));
  }

  @Test
  void whatIsFinerIsCutOffTowardsThePast() {
    Instant before1970 = Instant.ofEpochSecond(-1, 1);

    assertThat(new EpochSeconds().toStored(before1970)).isEqualTo(-1);
    assertThat(new EpochMillis().toStored(before1970)).isEqualTo(-1000);
    assertThat(new PynamoDateTime().toStored(before1970))
        .isEqualTo("1969-12-31T23:59:59.000000+0000");
  }

  @Test
  void epochsThatDoNotFitAreErrors() {
    assertThatIllegalArgumentException().isThrownBy(() -> new EpochMillis().toStored(Instant.MAX));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EpochSeconds().fromStored(Long.MAX_VALUE));
  }

  @Test
  void timesOfPynamoDbHaveSixDigits() {
    assertThat(new PynamoDateTime().toStored(TEN.plusNanos(123_456_789)))
        .isEqualTo("2026-11-23T10:00:00.123456+0000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PynamoDateTime().toStored(Instant.MAX));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PynamoDateTime().toStored(Instant.parse("+10000-01-01T00:00:00Z")));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T10:00:00.000000+0000, 2026-11-23T10:00:00Z",
    "2026-11-23T10:00:00+0000, 2026-11-23T10:00:00Z",
    "2026-11-23T11:00:00.5+01:00, 2026-11-23T10:00:00.5Z",
    "1-02-03T00:00:00.000000+0000, 0001-02-03T00:00:00Z",
    "999-02-03T00:00:00.000000+0000, 0999-02-03T00:00:00Z"
  })
  void timesOfPynamoDbAreReadWithFewerDigits(String stored, Instant value) {
    assertThat(new PynamoDateTime().fromStored(stored)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({
    "-9223372036854775808, 00000000000000000000",
    "-1, 09223372036854775807",
    "0, 09223372036854775808",
    "9223372036854775807, 18446744073709551615"
  })
  void longsAsDigits(long value, String stored) {
    assertThat(new SortableLong().toStored(value)).isEqualTo(stored);
    assertThat(new SortableLong().fromStored(stored)).isEqualTo(value);
  }

  @Test
  void digitsSortAsTheNumbersDo() {
    Random random = new Random(7);
    for (int i = 0; i < 1000; i++) {
      long a = random.nextLong() >> random.nextInt(64);
      long b = random.nextLong() >> random.nextInt(64);
      assertThat(Integer.signum(
              new SortableLong().toStored(a).compareTo(new SortableLong().toStored(b))))
          .as("%d and %d", a, b)
          .isEqualTo(Long.compare(a, b));
      assertThat(Integer.signum(
              new SortableInt().toStored((int) a).compareTo(new SortableInt().toStored((int) b))))
          .as("%d and %d", (int) a, (int) b)
          .isEqualTo(Integer.compare((int) a, (int) b));
      assertThat(new SortableInt().fromStored(new SortableInt().toStored((int) a)))
          .isEqualTo((int) a);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "-0000000000000000001", "18446744073709551616", "0000000000000000000١"})
  void otherDigitsAreErrors(String stored) {
    assertThatIllegalArgumentException().isThrownBy(() -> new SortableLong().fromStored(stored));
  }

  @Test
  void compressedTextComesBack() {
    String text = "Zürich \uD83D\uDE00 ".repeat(1000);
    byte[] stored = new CompressedText().toStored(text);

    assertThat(stored).hasSizeLessThan(200);
    assertThat(new CompressedText().fromStored(stored)).isEqualTo(text);
    assertThat(new CompressedBytes().fromStored(new CompressedBytes().toStored(new byte[0])))
        .isEmpty();
  }

  @Test
  void whatIsNotCompressedTextIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CompressedBytes().fromStored(new byte[] {1}))
        .withMessage("it is not gzip");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CompressedText()
            .fromStored(new CompressedBytes().toStored(new byte[] {(byte) 0xFF})))
        .withMessage("its content is not UTF-8");
    assertThatIllegalArgumentException().isThrownBy(() -> new CompressedText().toStored("\uD83D"));
  }

  @Test
  void whatExpandsBeyondTheBoundIsRefused() {
    byte[] bomb = new CompressedBytes(40_000_000).toStored(new byte[40_000_000]);
    assertThat(bomb).hasSizeLessThan(50 * 1024);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CompressedBytes().fromStored(bomb))
        .withMessage("it expands to more than 16777216 bytes");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CompressedText().fromStored(bomb))
        .withMessage("it expands to more than 16777216 bytes");
  }

  @Test
  void whatCouldNotBeReadBackIsNotWritten() {
    assertThat(new CompressedBytes(10).fromStored(new CompressedBytes(10).toStored(new byte[10])))
        .hasSize(10);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CompressedBytes(10).toStored(new byte[11]))
        .withMessage("it has 11 bytes, but would be read up to 10");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CompressedText(10).toStored("\u00e9".repeat(6)))
        .withMessage("it has 12 bytes, but would be read up to 10");
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new CompressedText(10).fromStored(new CompressedText().toStored("\u00e9".repeat(6))))
        .withMessage("it expands to more than 10 bytes");
    assertThat(new CompressedText(Integer.MAX_VALUE).fromStored(new CompressedText().toStored("a")))
        .isEqualTo("a");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CompressedBytes(0))
        .withMessage("maxBytes must be positive, but is 0.");
  }
}
