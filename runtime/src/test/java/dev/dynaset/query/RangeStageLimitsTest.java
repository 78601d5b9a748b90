package dev.dynaset.query;

import static dev.dynaset.query.RangeOperator.BEGINS_WITH;
import static dev.dynaset.query.RangeOperator.EQ;
import static dev.dynaset.query.RangeOperator.GT;
import static dev.dynaset.query.RangeOperator.GTE;
import static dev.dynaset.query.RangeOperator.LT;
import static dev.dynaset.query.RangeOperator.LTE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.KeyRange;
import dev.dynaset.codec.Forms;
import dev.dynaset.key.KeyTemplate;
import dev.dynaset.sdk.AttributeValues;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Conditions at the ends of what a range key can hold, and beyond. */
class RangeStageLimitsTest {
  private static final int LONGEST = 1020;
  private static final KeyTemplate RANGE = KeyTemplate.range('#');

  private static final RangeStage LINES = RangeStage.of(RANGE.literal("L#").padded("line", 4));

  /** The keys of all lines, between those of others. */
  private static final List<String> PARTITION = Stream.of(
          Stream.of("K#9999", "L", "L!"),
          IntStream.range(0, 10_000).mapToObj(line -> String.format("L#%04d", line)),
          Stream.of("L$0000", "M#0000"))
      .flatMap(keys -> keys)
      .toList();

  private static AttributeValue s(String text) {
    return AttributeValues.s(text);
  }

  private static AttributeValue n(long number) {
    return AttributeValues.n("" + number);
  }

  private static void assertLines(RangeCondition condition, int count, int first) {
    assertThat(MetKeys.of(condition, PARTITION))
        .isEqualTo(IntStream.range(first, first + count)
            .mapToObj(line -> String.format("L#%04d", line))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    // operator, number, how many lines, from which on
    "LT, 10000, 10000, 0",
    "LTE, 10000, 10000, 0",
    "LTE, 9999, 10000, 0",
    "LT, 9999, 9999, 0",
    "LT, 0, 0, 0",
    "LTE, 0, 1, 0",
    "LTE, -1, 0, 0",
    "LT, -1, 0, 0",
    "GTE, -1, 10000, 0",
    "GT, -1, 10000, 0",
    "GTE, 0, 10000, 0",
    "GT, 0, 9999, 1",
    "GTE, 9999, 1, 9999",
    "GT, 9999, 0, 0",
    "GTE, 10000, 0, 0",
    "GT, 10000, 0, 0",
    "GTE, -9223372036854775808, 10000, 0",
    "LT, 9223372036854775807, 10000, 0"
  })
  void aNumberBeyondTheDigitsIsABoundAllTheSame(
      RangeOperator operator, long number, int count, int first) {
    assertLines(LINES.where(operator, n(number)), count, first);
  }

  @ParameterizedTest
  @CsvSource({
    // from, to, how many lines, from which on
    "-5, 10, 11, 0",
    "9990, 10010, 10, 9990",
    "-1, 10000, 10000, 0",
    "-5, -1, 0, 0",
    "10000, 10005, 0, 0",
    "10000, -1, 0, 0",
    "7, 5, 0, 0",
    "7, -1, 0, 0",
    "10000, 5, 0, 0",
    "7, 7, 1, 7"
  })
  void aRangeBeyondTheDigitsHoldsWhatIsWithin(long from, long to, int count, int first) {
    assertLines(LINES.between(n(from), n(to)), count, first);
    assertLines(LINES.within("line", Forms.longValue(), KeyRange.between(from, to)), count, first);
  }

  @Test
  void whatNoNumberCanMeetIsNotAskedFor() {
    assertThat(List.of(
            LINES.where(LT, n(-1)),
            LINES.where(LTE, n(-1)),
            LINES.where(GT, n(10_000)),
            LINES.where(GTE, n(10_000)),
            LINES.between(n(-5), n(-1)),
            LINES.between(n(10_000), n(10_005)),
            LINES.between(n(7), n(5)),
            LINES.between(n(7), n(-1)),
            LINES.between(n(10_000), n(5)),
            LINES.within("line", Forms.intValue(), KeyRange.closedOpen(5, 5))))
        .allMatch(RangeCondition::isReversed);
  }

  @Test
  void equalToANumberBeyondTheDigitsIsRefused() {
    assertThatThrownBy(() -> LINES.where(EQ, n(10_000)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("line must be from 0 to 9999 in the key.");
  }

  @Test
  void aClosedOpenRangeOfNumbersLeavesOutItsEnd() {
    assertLines(LINES.within("line", Forms.intValue(), KeyRange.closedOpen(3, 5)), 2, 3);
    assertLines(LINES.within("line", Forms.intValue(), KeyRange.closedOpen(5, 5)), 0, 0);
    assertLines(LINES.within("line", Forms.intValue(), KeyRange.closedOpen(0, 0)), 0, 0);
  }

  /** Texts that make keys of 1,020 bytes behind two others, and the ones beside them. */
  static List<String> longest() {
    return Stream.of(
            "a", "\0", "\u0080", "\uD7FF", "\uE000", "\uFFFF", "\uD800\uDC00", "\uDBFF\uDFFE")
        .map(RangeStageLimitsTest::longest)
        .toList();
  }

  private static String longest(String character) {
    int rest = LONGEST - "A#".length();
    int size = character.getBytes(UTF_8).length;
    return "a".repeat(rest % size) + character.repeat(rest / size);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("longest")
  void theLongestKeysHaveExactBoundsAtTheEnd(String text) {
    RangeStage stage = RangeStage.of(RANGE.literal("A#").text("id"));
    String shorter = text.substring(0, text.offsetByCodePoints(text.length(), -1));
    List<String> texts = Stream.of(
            text, shorter, shorter + "b", shorter + "\0", "a", "\uDBFF\uDFFE")
        .distinct()
        .toList();
    List<String> keys = texts.stream().map("A#"::concat).toList();

    assertThat(keys.get(0).getBytes(UTF_8)).hasSize(LONGEST);
    for (String bound : texts) {
      for (RangeOperator operator : RangeOperator.values()) {
        assertThat(MetKeys.of(stage.where(operator, s(bound)), keys))
            .as(operator + " " + bound)
            .isEqualTo(texts.stream()
                .filter(value -> holds(operator, value, bound))
                .map("A#"::concat)
                .toList());
      }
    }
  }

  private static boolean holds(RangeOperator operator, String value, String bound) {
    int order = MetKeys.compare(value, bound);
    return switch (operator) {
      case EQ -> order == 0;
      case BEGINS_WITH -> value.startsWith(bound);
      case GT -> order > 0;
      case GTE -> order >= 0;
      case LT -> order < 0;
      case LTE -> order <= 0;
    };
  }

  @Test
  void theLongestKeysHaveExactBoundsInTheMiddle() {
    String known = "A#" + "x".repeat(LONGEST - "A##07#z".length()) + "#";
    String first = known.substring(2, known.length() - 1);
    for (String behind : List.of("#", "")) {
      RangeStage stage = RangeStage.of(RANGE
              .literal("A#")
              .text("first")
              .literal("#")
              .padded("line", 2)
              .literal(behind)
              .text("next"))
          .then(s(first));
      List<String> keys =
          Stream.of("06", "07", "08").map(line -> known + line + behind + "z").toList();

      assertThat(MetKeys.of(stage.where(GTE, n(7)), keys)).isEqualTo(keys.subList(1, 3));
      assertThat(MetKeys.of(stage.where(GT, n(7)), keys)).isEqualTo(keys.subList(2, 3));
      assertThat(MetKeys.of(stage.where(LTE, n(7)), keys)).isEqualTo(keys.subList(0, 2));
      assertThat(MetKeys.of(stage.where(LT, n(7)), keys)).isEqualTo(keys.subList(0, 1));
      assertThat(MetKeys.of(stage.where(EQ, n(7)), keys)).isEqualTo(keys.subList(1, 2));
      assertThat(MetKeys.of(stage.all(), keys)).isEqualTo(keys);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aTextThatIsTooLongForAKeyIsRefused(RangeOperator operator) {
    RangeStage ending = RangeStage.of(RANGE.literal("A#").text("id"));

    assertThatThrownBy(() -> ending.where(operator, s(longest("a") + "a")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("id makes a key of 1021 bytes, but 1020 are the most.");
  }

  @Test
  void aBoundBehindWhichNothingHasPlaceIsRefused() {
    RangeStage stage = RangeStage.of(RANGE
            .literal("A#")
            .text("first")
            .literal("#")
            .padded("line", 2)
            .literal("#")
            .text("id"))
        .then(s("x".repeat(LONGEST - "A##07".length())));

    for (RangeOperator operator : List.of(EQ, GT, GTE, LT, LTE)) {
      assertThatThrownBy(() -> stage.where(operator, n(7)))
          .as(operator.symbol())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("first and line and id make a key of 1021 bytes, but 1020 are the most.");
    }
  }

  @ParameterizedTest
  @EnumSource
  void whatNoKeyCanHoldIsRefused(RangeOperator operator) {
    RangeStage stage = RangeStage.of(RANGE.literal("A#").text("id"));

    assertThatThrownBy(() -> stage.where(operator, s("a#b")))
        .hasMessage("id holds '#', which separates the parts of the key.");
    assertThatThrownBy(() -> stage.where(operator, s("a\uD83D")))
        .hasMessage("id holds U+D83D, half of a character, which no key may hold.");
    assertThatThrownBy(() -> stage.where(operator, s("\uDBFF\uDFFF")))
        .hasMessage("id holds U+10FFFF, which no key may hold.");
    if (operator != BEGINS_WITH) {
      assertThatThrownBy(() -> stage.where(operator, s("")))
          .hasMessage("id is empty, which no part of a key may be.");
    }
  }
}
