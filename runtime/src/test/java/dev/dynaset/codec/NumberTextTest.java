package dev.dynaset.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Numbers as DynamoDB takes them, and as Java takes them back, at the edges of both. */
class NumberTextTest {
  private static final String MAGNITUDE = "its magnitude is not between 1E-130 and 9.99E+125";
  private static final String DIGITS = "it has more than 38 significant digits";
  private static final String NO_NUMBER = "it is not a number";

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }

  @Test
  void doublesAreAsShortAsTheyCanBeReadBack() {
    assertThat(NumberText.format(0.1)).isEqualTo("0.1");
    assertThat(NumberText.format(-2.0)).isEqualTo("-2");
    assertThat(NumberText.format(-0.0)).isEqualTo("0");
    assertThat(NumberText.format(0.1 + 0.2)).isEqualTo("0.30000000000000004");
    assertThat(NumberText.format(1.0 / 3)).isEqualTo("0.3333333333333333");
    assertThat(NumberText.format(0x1p53 - 1)).isEqualTo("9007199254740991");
    assertThat(NumberText.format(0x1p60)).isEqualTo("1.152921504606847E+18");
    assertThat(NumberText.format(1E100)).isEqualTo("1E+100");
  }

  @Test
  void floatsAreAsShortAsTheyCanBeReadBack() {
    assertThat(NumberText.format(0.1f)).isEqualTo("0.1");
    assertThat(NumberText.format(1f / 3)).isEqualTo("0.33333334");
    assertThat(NumberText.format(16_777_216f)).isEqualTo("16777216");
    assertThat(NumberText.format(Float.MIN_VALUE)).isEqualTo("1.4013E-45");
    assertThat(NumberText.format(Math.nextUp(0.8f))).isEqualTo("0.8000001");
  }

  @Test
  void doublesAreNoLargerAndNoSmallerThanDynamoDbTakes() {
    assertThat(NumberText.format(Math.nextDown(1E126))).startsWith("9.99999999999999");
    assertThat(NumberText.format(1E-130)).isEqualTo("1E-130");
    assertRefused(() -> NumberText.format(1E126), MAGNITUDE);
    assertRefused(() -> NumberText.format(-1E126), MAGNITUDE);
    assertRefused(() -> NumberText.format(Math.nextDown(1E-130)), MAGNITUDE);
    assertRefused(() -> NumberText.format(Double.NaN), "DynamoDB has no NaN and no infinity");
    assertRefused(
        () -> NumberText.format(Double.NEGATIVE_INFINITY), "DynamoDB has no NaN and no infinity");
    assertRefused(() -> NumberText.format(Float.NaN), "DynamoDB has no NaN and no infinity");
    assertRefused(
        () -> NumberText.format(Float.POSITIVE_INFINITY), "DynamoDB has no NaN and no infinity");
  }

  @Test
  void decimalsHave38DigitsAndTheirOwnScale() {
    assertThat(NumberText.format(new BigDecimal("1.50"))).isEqualTo("1.50");
    assertThat(NumberText.format(new BigDecimal("0E+300"))).isEqualTo("0");
    assertThat(NumberText.format(new BigDecimal("9".repeat(38)))).isEqualTo("9".repeat(38));
    assertThat(NumberText.format(new BigDecimal("1" + "0".repeat(100))))
        .as("one digit")
        .isEqualTo("1" + "0".repeat(100));
    assertRefused(() -> NumberText.format(new BigDecimal("1".repeat(39))), DIGITS);
  }

  @Test
  void decimalsAreNoLargerAndNoSmallerThanDynamoDbTakes() {
    assertThat(NumberText.format(new BigDecimal("9.9E+125"))).isEqualTo("9.9E+125");
    assertThat(NumberText.format(new BigDecimal("1.1E-130"))).isEqualTo("1.1E-130");
    assertRefused(() -> NumberText.format(new BigDecimal("1.1E+126")), MAGNITUDE);
    assertRefused(() -> NumberText.format(new BigDecimal("9.9E-131")), MAGNITUDE);
  }

  @Test
  void eachKindOfNumberHasItsText() {
    assertThat(NumberText.format((Number) 7)).isEqualTo("7");
    assertThat(NumberText.format((Number) 0.1)).isEqualTo("0.1");
    assertThat(NumberText.format((Number) 0.1f)).isEqualTo("0.1");
    assertThat(NumberText.format((Number) new BigDecimal("0.10"))).isEqualTo("0.10");
    assertThat(NumberText.format((Number) BigInteger.TWO.pow(70)))
        .isEqualTo("1180591620717411303424");
  }

  @Test
  void wholeNumbersAreReadHoweverTheyAreWritten() {
    assertThat(NumberText.toLong("7", 0, 7, "byte")).isEqualTo(7);
    assertThat(NumberText.toLong("0", 0, 7, "byte")).isZero();
    assertThat(NumberText.toLong("7.0", 0, 7, "byte")).isEqualTo(7);
    assertThat(NumberText.toLong("1E2", 0, 100, "byte")).isEqualTo(100);
  }

  @Test
  void wholeNumbersAreNeverRoundedAndNeverWrapAround() {
    assertRefused(() -> NumberText.toLong("8", 0, 7, "byte"), "it does not fit byte");
    assertRefused(() -> NumberText.toLong("-1", 0, 7, "byte"), "it does not fit byte");
    assertRefused(
        () -> NumberText.toLong("7.5", 0, 7, "byte"), "it has a fraction, which byte cannot hold");
    assertRefused(
        () -> NumberText.toLong("9223372036854775808", Long.MIN_VALUE, Long.MAX_VALUE, "long"),
        "it does not fit long");
    assertRefused(() -> NumberText.toLong("1E30", 0, 7, "long"), "it does not fit long");
    assertRefused(() -> NumberText.toLong("x", 0, 7, "long"), NO_NUMBER);
  }

  @Test
  void doublesAreReadUnlessTheyAreTooLargeOrTooSmall() {
    assertThat(NumberText.toDouble("-1.5E+3")).isEqualTo(-1500);
    assertThat(NumberText.toDouble("0.0")).isZero();
    assertThat(NumberText.toFloat("-1.5e3")).isEqualTo(-1500);
    assertThat(NumberText.toFloat("0")).isZero();
    assertRefused(() -> NumberText.toDouble("1E400"), "it does not fit double");
    assertRefused(() -> NumberText.toDouble("1E-400"), "it does not fit double");
    assertRefused(() -> NumberText.toFloat("1E39"), "it does not fit float");
    assertRefused(() -> NumberText.toFloat("1E-60"), "it does not fit float");
  }

  @Test
  void whatOnlyJavaCallsANumberIsNone() {
    for (String text : new String[] {"NaN", "Infinity", "0x1p3", "1d", "1:", "1/", " 1"}) {
      assertRefused(() -> NumberText.toDouble(text), NO_NUMBER);
      assertRefused(() -> NumberText.toFloat(text), NO_NUMBER);
    }
  }

  @Test
  void largeIntegersHaveNoFractionAndNoHugeExponent() {
    assertThat(NumberText.toBigInteger("1E+2")).isEqualTo(BigInteger.valueOf(100));
    assertThat(NumberText.toBigInteger("9E+125")).isEqualTo(new BigDecimal("9E125").toBigInteger());
    assertRefused(() -> NumberText.toBigInteger("1E+126"), MAGNITUDE);
    assertRefused(() -> NumberText.toBigInteger("1E+999999999"), MAGNITUDE);
    assertRefused(
        () -> NumberText.toBigInteger("1.5"), "it has a fraction, which BigInteger cannot hold");
    assertRefused(() -> NumberText.toBigDecimal("one"), NO_NUMBER);
  }
}
