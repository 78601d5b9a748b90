package dev.dynaset.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What is not seen as itself is escaped. */
class PrintableTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "Zürich", "日本", "\uD83D\uDE00", "C:\\new", "{x}"})
  void whatIsSeenStaysAsItIs(String text) {
    assertThat(PrintableText.of(text)).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource({
    "000A, \\n",
    "000D, \\r",
    "0009, \\t",
    "0000, \\u0000",
    "001B, \\u001b",
    "0085, \\u0085",
    "2028, \\u2028",
    "2029, \\u2029",
    "202E, \\u202e",
    "2066, \\u2066",
    "200F, \\u200f",
    "061C, \\u061c",
    "200B, \\u200b",
    "FEFF, \\ufeff",
    "D83D, \\ud83d",
    "E0001, \\udb40\\udc01"
  })
  void whatIsNotSeenIsEscaped(String codePoint, String expected) {
    String character = Character.toString(Integer.parseInt(codePoint, 16));

    assertThat(PrintableText.of("a" + character + "b\uD83D\uDE00"))
        .isEqualTo("a" + expected + "b\uD83D\uDE00");
  }

  @Test
  void valuesInWordsAreEscapedWhereverTheyAre() {
    AttributeValue text = AttributeValue.fromS("a\nb");

    assertThat(ConditionWords.value(text)).isEqualTo("a\\nb");
    assertThat(ConditionWords.value(AttributeValue.fromSs(List.of("a\nb")))).isEqualTo("[a\\nb]");
    assertThat(ConditionWords.value(AttributeValue.fromL(List.of(text)))).isEqualTo("[a\\nb]");
    assertThat(AttributePath.of("map").entry("a\u2028").toString()).isEqualTo("map{a\\u2028}");
  }
}
