package dev.dynaset.key;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.dynaset.sdk.AttributeValues;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Values that cannot stand in a key. */
class KeyTemplateRefusalsTest {
  private static final KeyTemplate RANGE = KeyTemplate.range('#');

  private static AttributeValue s(String text) {
    return AttributeValues.s(text);
  }

  private static AttributeValue n(String digits) {
    return AttributeValues.n(digits);
  }

  static Stream<KeyTemplate> texts() {
    return Stream.of(RANGE.text("id"), RANGE.lower("id"), RANGE.upper("id"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void anEmptyTextIsRefused(KeyTemplate template) {
    assertRefused(template, s(""), "id is empty, which no part of a key may be.");
  }

  @ParameterizedTest
  @ValueSource(chars = {'#', ':', '|', '-', '_', '/', '.'})
  void aTextThatHoldsTheDelimiterIsRefused(char delimiter) {
    for (String text :
        List.of("" + delimiter, delimiter + "a", "a" + delimiter, "a" + delimiter + "b")) {
      assertRefused(
          KeyTemplate.hash(delimiter).text("id"),
          s(text),
          "id holds '" + delimiter + "', which separates the parts of the key.");
    }
  }

  static Stream<Arguments> invalid() {
    return Stream.of(
        arguments("\uD800", "U+D800, half of a character"),
        arguments("a\uDBFF", "U+DBFF, half of a character"),
        arguments("\uD83Da", "U+D83D, half of a character"),
        arguments("\uDC00", "U+DC00, half of a character"),
        arguments("\uDFFF\uD800", "U+DFFF, half of a character"),
        arguments("\uD83D\uDE00\uDE00", "U+DE00, half of a character"),
        arguments("\uD800\uD800\uDC00", "U+D800, half of a character"),
        arguments("\uDBFF\uDFFF", "U+10FFFF"),
        arguments("a\uDBFF\uDFFFb", "U+10FFFF"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("invalid")
  void aTextThatNoKeyMayHoldIsRefused(String text, String character) {
    for (KeyTemplate template : texts().toList()) {
      assertRefused(template, s(text), "id holds " + character + ", which no key may hold.");
    }
  }

  static Stream<Arguments> values() {
    return Stream.of(
        arguments(RANGE.padded("line", 4), n("-1"), "line must be from 0 to 9999 in the key."),
        arguments(RANGE.padded("line", 4), n("10000"), "line must be from 0 to 9999 in the key."),
        arguments(RANGE.padded("line", 1), n("10"), "line must be from 0 to 9 in the key."),
        arguments(
            RANGE.sortableInt("line"),
            n("2147483648"),
            "line must be from -2147483648 to 2147483647 in the key."),
        arguments(
            RANGE.sortableLong("line"),
            n("-9223372036854775809"),
            "line must be from -9223372036854775808 to 9223372036854775807 in the key."),
        arguments(
            RANGE.oneOf("status", "NEW", "PAID"),
            s("OPEN"),
            "status is none of NEW, PAID, which the key can hold."),
        arguments(
            RANGE.fixed("day", "dddd-MM-DD"),
            s("2024-1-1"),
            "day is stored as a text of 8 characters, but a key holds 10 of it."),
        arguments(
            RANGE.fixed("day", "dddd-MM-DD"),
            s("2024-13-01"),
            "day is stored in another form than dddd-MM-DD, which the key can hold."),
        arguments(
            RANGE.start("at", "dddd-MM"),
            s("2024"),
            "at is stored as a text of 4 characters, but a key holds 7 of it."),
        arguments(
            RANGE.start("at", "dddd-MM"),
            s("+12024-01"),
            "at is stored in another form than dddd-MM, which the key can hold."));
  }

  @ParameterizedTest
  @MethodSource("values")
  void aValueThatHasNoTextIsRefused(KeyTemplate template, AttributeValue value, String message) {
    assertRefused(template, value, message);
  }

  private static void assertRefused(KeyTemplate template, AttributeValue value, String message) {
    assertThatThrownBy(() -> template.value(value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> template.text(0, value))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  /** Characters of one to four bytes. */
  static List<String> characters() {
    return List.of("a", "\u00E9", "\u20AC", "\uD83D\uDE00");
  }

  @ParameterizedTest
  @MethodSource("characters")
  void aRangeKeyHas1020BytesAtMost(String character) {
    assertLongest(KeyTemplate.range('#'), 1020, character);
  }

  @ParameterizedTest
  @MethodSource("characters")
  void aHashKeyHas2048BytesAtMost(String character) {
    assertLongest(KeyTemplate.hash('#'), 2048, character);
  }

  /** The literals count, too. */
  private static void assertLongest(KeyTemplate start, int longest, String character) {
    KeyTemplate template = start.literal("A#").text("id").literal("#Z");
    int rest = longest - 4;
    int size = character.getBytes(UTF_8).length;
    String text = "a".repeat(rest % size) + character.repeat(rest / size);
    String key = template.value(s(text)).s();

    assertThat(key.getBytes(UTF_8)).hasSize(longest);
    assertThat(template.includes(key)).isTrue();
    assertThatThrownBy(() -> template.value(s(text + "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "id makes a key of " + (longest + 1) + " bytes, but " + longest + " are the most.");
    assertThat(template.includes("A#" + text + "a#Z")).as("one byte more").isFalse();
  }

  @Test
  void ofAKeyThatIsTooLongAllMembersAreNamed() {
    KeyTemplate template = KeyTemplate.range('#').text("a").literal("#").text("b");

    assertThatThrownBy(() -> template.value(s("x".repeat(1000)), s("y".repeat(20))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a and b make a key of 1021 bytes, but 1020 are the most.");
  }

  @Test
  void theStartOfATextMayBeEmptyButHoldsWhatKeysMayHold() {
    KeyTemplate template = RANGE.lower("id");

    assertThat(template.start(0, s(""))).isEmpty();
    assertThat(template.start(0, s("Ab"))).isEqualTo("ab");
    assertThatThrownBy(() -> template.start(0, s("a#")))
        .hasMessage("id holds '#', which separates the parts of the key.");
    assertThatThrownBy(() -> template.start(0, s("a\uD83D")))
        .hasMessage("id holds U+D83D, half of a character, which no key may hold.");
  }
}
