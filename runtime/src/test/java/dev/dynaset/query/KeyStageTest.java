package dev.dynaset.query;

import static dev.dynaset.query.MetKeys.compare;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
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
      return new Keys("going on, behind '" + known + "'", new KeyStage(known, "#"), keys, ofKeys);
    }

    static Keys goingOnAtOnce(String known, List<String> values) {
      List<String> keys = new ArrayList<>();
      List<String> ofKeys = new ArrayList<>();
      for (String value : values) {
        for (String rest : List.of("\0", "z", "#", Character.toString(0x10FFFE))) {
          keys.add(known + value + rest);
          ofKeys.add(value);
        }
      }
      return new Keys("at once, behind '" + known + "'", new KeyStage(known, ""), keys, ofKeys);
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
      assertThat(MetKeys.of(condition, partition())).as(name + " " + words).isEqualTo(expected);
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
            Keys.goingOn(known, FIXED),
            Keys.goingOnAtOnce(known, FIXED)));
  }

  @ParameterizedTest
  @MethodSource("keys")
  void aBoundIsExact(Keys keys) {
    KeyStage stage = keys.stage();
    for (String bound : keys.values().stream().distinct().toList()) {
      keys.assertMet(stage.eq(bound), bound::equals, "= " + bound);
      keys.assertMet(
          stage.within(bound, true, null, true), v -> compare(v, bound) >= 0, ">= " + bound);
      keys.assertMet(
          stage.within(bound, false, null, true), v -> compare(v, bound) > 0, "> " + bound);
      keys.assertMet(
          stage.within(null, true, bound, true), v -> compare(v, bound) <= 0, "<= " + bound);
      keys.assertMet(
          stage.within(null, true, bound, false), v -> compare(v, bound) < 0, "< " + bound);
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
            keys.stage().within(from, true, to, true),
            v -> compare(v, from) >= 0 && compare(v, to) <= 0,
            from + " to " + to);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("keys")
  void withoutABoundAllKeysOfTheTemplateAreMet(Keys keys) {
    keys.assertMet(keys.stage().all(), v -> true, "all");
    keys.assertMet(keys.stage().within(null, true, null, true), v -> true, "all");
    keys.assertMet(keys.stage().beginsWith(""), v -> true, "begins with nothing");
  }

  @Test
  void whatIsBelowTheLeastTextIsNotAskedFor() {
    RangeCondition none = new KeyStage("", null).within(null, true, "\0", false);

    assertThat(none).isNotNull();
    assertThat(none.isReversed()).isTrue();
  }
}
