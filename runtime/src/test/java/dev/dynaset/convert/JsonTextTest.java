package dev.dynaset.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dynaset.codec.Forms;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** JSON that is written, that is read, and that is refused. */
class JsonTextTest {
  private static final JsonText<Map<String, List<BigDecimal>>> NUMBERS =
      new JsonText<>(Forms.map(Forms.string(), Forms.list(Forms.bigDecimal())));
  private static final JsonText<List<String>> STRINGS = new JsonText<>(Forms.list(Forms.string()));

  @Test
  void itIsWrittenWithoutBlanks() {
    assertThat(NUMBERS.toStored(Map.of("a", List.of(BigDecimal.ONE, new BigDecimal("-2.5E+9")))))
        .isEqualTo("{\"a\":[1,-2.5E+9]}");
    assertThat(STRINGS.toStored(List.of("\"\\/\n\u0001ü"))).isEqualTo("[\"\\\"\\\\/\\n\\u0001ü\"]");
  }

  @Test
  void setsAreArraysAndBinaryIsBase64() {
    assertThat(new JsonText<>(Forms.numberSet(Forms.intValue())).toStored(Set.of(7)))
        .isEqualTo("[7]");
    JsonText<byte[]> binary = new JsonText<>(Forms.binary());
    assertThat(binary.toStored(new byte[] {-1, 0})).isEqualTo("\"/wA=\"");
    assertThat(binary.fromStored("\"/wA=\"")).containsExactly(-1, 0);
    assertThat(new JsonText<>(Forms.stringSet(Forms.string())).fromStored("[\"a\",\"b\",\"a\"]"))
        .containsExactly("a", "b");
    assertThatIllegalArgumentException().isThrownBy(() -> binary.fromStored("\"?\""));
  }

  @Test
  void blanksEscapesAndNumbersAreReadInAnySpelling() {
    assertThat(NUMBERS.fromStored(" {\t\"\\u0061\" : [ 1.50 ,\r\n1e2, -0, 1E-3 ] } "))
        .isEqualTo(Map.of(
            "a",
            List.of(
                new BigDecimal("1.50"),
                new BigDecimal("1E+2"),
                BigDecimal.ZERO,
                new BigDecimal("0.001"))));
    assertThat(STRINGS.fromStored("[\"\\uD83D\\ude00\\b\\f\\n\\r\\t\\/\"]"))
        .containsExactly("\uD83D\uDE00\b\f\n\r\t/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "[",
        "[\"a\"",
        "[\"a",
        "[\"a\\",
        "[\"\\u00",
        "[\"a\",]",
        "[,]",
        "[] []",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{a:1}",
        "{'a':1}",
        "[NaN]",
        "[Infinity]",
        "[+1]",
        "[01]",
        "[1.]",
        "[.5]",
        "[1e]",
        "[-]",
        "[0x1]",
        "nul",
        "True",
        "[\"\\x\"]",
        "[\"\\u00g0\"]",
        "[\"\t\"]",
        "[\"\\ud800\"]",
        "[\"\\ude00\\ud83d\"]",
        "// 1\n1",
        "\u00a01",
        "\uFEFF1",
        "[]\u0000",
        "{\"a\":1,\"a\":2}",
        "{\"a\":1,\"\\u0061\":2}"
      })
  void whatIsNotJsonIsRefused(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> JsonParser.parse(text));
  }

  @Test
  void aMessageSaysWhereAndQuotesNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> STRINGS.fromStored("[\"secret\",secret]"))
        .withMessage("it is not JSON: there is something that is no value at character 10");
  }

  @Test
  void levelsAreLimited() {
    assertThat(JsonParser.parse("[".repeat(100) + "]".repeat(100)).hasL()).isTrue();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> JsonParser.parse("[".repeat(100_000)))
        .withMessageContaining("more than 100 levels");
  }

  @ParameterizedTest
  @CsvSource({"1E999999999", "-1E999999999", "1E-999999999"})
  void hugeExponentsAreErrorsAtOnce(String number) {
    JsonText<Duration> duration = new JsonText<>(Forms.duration());
    assertThatIllegalArgumentException().isThrownBy(() -> duration.fromStored(number));
    JsonText<Long> whole = new JsonText<>(Forms.longValue());
    assertThatIllegalArgumentException().isThrownBy(() -> whole.fromStored(number));
  }

  @Test
  void halvesOfCharactersAreNotWritten() {
    assertThatIllegalArgumentException().isThrownBy(() -> STRINGS.toStored(List.of("\uDE00")));
  }

  @Test
  void anyValueIsWritten() {
    assertThat(new JsonText<>(Forms.attributeValue())
            .toStored(AttributeValue.fromL(
                List.of(AttributeValue.fromNul(true), AttributeValue.fromBool(false)))))
        .isEqualTo("[null,false]");
  }
}
