package dev.dynaset.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.KeyRange;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Conditions on one segment of a range key, beside a filter of all keys in Java. */
class KeyStageTest {
  /** Where UTF-8 takes another form, and the ends of what a key may hold. */
  private static final List<String> CHARACTERS = Stream.of(
          0x24, 0x7F, 0x80, 0x7FF, 0x800, 0xD7FF, 0xE000, 0xFFFF, 0x10000, 0x10FFFE)
      .map(Character::toString)
      .toList();

  /** Values of one and two characters above the delimiter. */
  private static final List<String> VALUES = Stream.concat(
          CHARACTERS.stream(),
          CHARACTERS.stream().flatMap(one -> CHARACTERS.stream().map(one::concat)))
      .toList();

  /** Values that hold the delimiter and less, as they may at the end of a key. */
  private static final List<String> LAST_VALUES = Stream.concat(
          VALUES.stream(), Stream.of("\0", "\0\0", "$\0", "$\0$", "\uE000\0", "#", "$#", "##"))
      .toList();

  /** Values of one width, which may hold the delimiter and less. */
  private static final List<String> FIXED = List.of("00", "0#", "#0", "##", "!#", "#!", "99", "-1");

  /** Keys of others in the same partition. */
  private static final List<String> FOREIGN = List.of(
      "A", "A!", "A$", "A\uFFFF", "B#", "B#$", "@", "A\"$", Character.toString(0x10FFFE), "\0");

  /**
   * Keys of one template.
   *
   * @param values the value of each key, by its place
   */
  private record Keys(String name, KeyStage stage, List<String> keys, List<String> values) {
    static Keys ending(String known, List<String> values) {
      return new Keys(
          "ending, behind '" + known + "'",
          new KeyStage(known, null),
          values.stream().map(known::concat).toList(),
          values);
    }

    static Keys goingOn(String known, List<String> values) {
      List<String> keys = new ArrayList<>();
      List<String> ofKeys = new ArrayList<>();
      for (String value : values) {
        for (String rest : List.of("", "\0", "z", "#", Character.toString(0x10FFFE))) {
          keys.add(known + value + "#" + rest);
          ofKeys.add(value);
        }
      }
      return new Keys("going on, behind '" + known + "'", new KeyStage(known, '#'), keys, ofKeys);
    }

    /** All keys of the partition; where nothing is known, there are none of others. */
    List<String> partition() {
      List<String> all = new ArrayList<>(keys);
      if (!stage.known().isEmpty()) {
        all.addAll(FOREIGN);
      }
      return all;
    }

    void assertMet(@Nullable RangeCondition condition, Predicate<String> ofValue, String words) {
      List<String> expected = new ArrayList<>();
      for (int i = 0; i < keys.size(); i++) {
        if (ofValue.test(values.get(i))) {
          expected.add(keys.get(i));
        }
      }
      assertThat(partition().stream().filter(key -> meets(condition, key)).toList())
          .as(name + " " + words)
          .isEqualTo(expected);
    }

    @Override
    public String toString() {
      return name + ", " + keys.size() + " keys";
    }
  }

  static Stream<Keys> keys() {
    return Stream.of("", "A#")
        .flatMap(known -> Stream.of(
            Keys.ending(known, LAST_VALUES),
            Keys.ending(known, FIXED),
            Keys.goingOn(known, VALUES),
            Keys.goingOn(known, FIXED)));
  }

  private static int compare(String one, String other) {
    return Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }

  /** As DynamoDB evaluates it; it refuses empty bounds, and reversed ones are not sent. */
  private static boolean meets(@Nullable RangeCondition condition, String key) {
    if (condition == null) {
      return true;
    }
    if (condition instanceof RangeCondition.Between between) {
      String from = between.from().s();
      String to = between.to().s();
      assertThat(List.of(from, to)).doesNotContain("");
      return compare(key, from) >= 0 && compare(key, to) <= 0;
    }
    RangeCondition.Comparison comparison = (RangeCondition.Comparison) condition;
    String value = comparison.value().s();
    assertThat(value).isNotEmpty();
    return switch (comparison.operator()) {
      case EQ -> key.equals(value);
      case BEGINS_WITH -> key.startsWith(value);
      case GTE -> compare(key, value) >= 0;
      case LTE -> compare(key, value) <= 0;
      case GT, LT -> throw new AssertionError("It would leave the entity: " + condition);
    };
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aBoundIsExact(Keys keys) {
    KeyStage stage = keys.stage();
    for (String bound : keys.values().stream().distinct().toList()) {
      keys.assertMet(stage.eq(bound), bound::equals, "= " + bound);
      keys.assertMet(
          stage.within(KeyRange.atLeast(bound)), v -> compare(v, bound) >= 0, ">= " + bound);
      keys.assertMet(
          stage.within(KeyRange.moreThan(bound)), v -> compare(v, bound) > 0, "> " + bound);
      keys.assertMet(
          stage.within(KeyRange.atMost(bound)), v -> compare(v, bound) <= 0, "<= " + bound);
      keys.assertMet(
          stage.within(KeyRange.lessThan(bound)), v -> compare(v, bound) < 0, "< " + bound);
      keys.assertMet(stage.beginsWith(bound), v -> v.startsWith(bound), "begins with " + bound);
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void twoBoundsAreExact(Keys keys) {
    List<String> some = keys.values().stream().distinct().limit(12).toList();
    for (String from : some) {
      for (String to : some) {
        keys.assertMet(
            keys.stage().within(KeyRange.between(from, to)),
            v -> compare(v, from) >= 0 && compare(v, to) <= 0,
            from + " to " + to);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void withoutABoundAllKeysOfTheTemplateAreMet(Keys keys) {
    keys.assertMet(keys.stage().all(), v -> true, "all");
    keys.assertMet(keys.stage().within(KeyRange.all()), v -> true, "all");
    keys.assertMet(keys.stage().beginsWith(""), v -> true, "begins with nothing");
  }

  @Test
  void whatIsBelowTheLeastTextIsNotAskedFor() {
    RangeCondition none = new KeyStage("", null).within(KeyRange.lessThan("\0"));

    assertThat(none).isNotNull();
    assertThat(none.isReversed()).isTrue();
  }

  @Test
  void aStageGoesOnBehindAValue() {
    assertThat(new KeyStage("ORDER#", '#').then("o1", "#LINE#", null))
        .isEqualTo(new KeyStage("ORDER#o1#LINE#", null));
  }
}
