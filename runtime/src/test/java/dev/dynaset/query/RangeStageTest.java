package dev.dynaset.query;

import static dev.dynaset.query.RangeOperator.BEGINS_WITH;
import static dev.dynaset.query.RangeOperator.EQ;
import static dev.dynaset.query.RangeOperator.GT;
import static dev.dynaset.query.RangeOperator.GTE;
import static dev.dynaset.query.RangeOperator.LT;
import static dev.dynaset.query.RangeOperator.LTE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.KeyRange;
import dev.dynaset.key.KeyTemplate;
import dev.dynaset.sdk.AttributeValues;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Conditions on one member of a range key, beside a filter of all keys in Java. */
class RangeStageTest {
  @ParameterizedTest
  @MethodSource("dev.dynaset.query.StagedKeys#all")
  <V> void anEqualityIsExact(StagedKeys<V> keys) {
    Comparator<? super V> order = keys.kind().order();
    for (V value : keys.values()) {
      keys.assertMet(
          keys.stage().where(EQ, keys.kind().stored(value)),
          v -> order.compare(v, value) == 0,
          "= " + value);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.dynaset.query.StagedKeys#ordered")
  <V> void aBoundIsExact(StagedKeys<V> keys) {
    RangeStage stage = keys.stage();
    Comparator<? super V> order = keys.kind().order();
    for (V bound : keys.values()) {
      var stored = keys.kind().stored(bound);
      keys.assertMet(stage.where(GTE, stored), v -> order.compare(v, bound) >= 0, ">= " + bound);
      keys.assertMet(stage.where(GT, stored), v -> order.compare(v, bound) > 0, "> " + bound);
      keys.assertMet(stage.where(LTE, stored), v -> order.compare(v, bound) <= 0, "<= " + bound);
      keys.assertMet(stage.where(LT, stored), v -> order.compare(v, bound) < 0, "< " + bound);
    }
  }

  @ParameterizedTest
  @MethodSource("dev.dynaset.query.StagedKeys#ordered")
  <V> void aRangeWithOneBoundIsThatBound(StagedKeys<V> keys) {
    for (V bound : keys.values()) {
      var stored = keys.kind().stored(bound);
      assertThat(within(keys, KeyRange.atLeast(bound))).isEqualTo(keys.stage().where(GTE, stored));
      assertThat(within(keys, KeyRange.moreThan(bound))).isEqualTo(keys.stage().where(GT, stored));
      assertThat(within(keys, KeyRange.atMost(bound))).isEqualTo(keys.stage().where(LTE, stored));
      assertThat(within(keys, KeyRange.lessThan(bound))).isEqualTo(keys.stage().where(LT, stored));
    }
  }

  private static <V> RangeCondition within(StagedKeys<V> keys, KeyRange<V> range) {
    return keys.stage().within("it", keys.kind().form(), range);
  }

  @ParameterizedTest
  @MethodSource("dev.dynaset.query.StagedKeys#ordered")
  <V> void twoBoundsAreExact(StagedKeys<V> keys) {
    Comparator<? super V> order = keys.kind().order();
    List<V> some = keys.values().stream().limit(12).toList();
    for (V from : some) {
      for (V to : some) {
        RangeCondition between =
            keys.stage().between(keys.kind().stored(from), keys.kind().stored(to));

        keys.assertMet(
            between,
            v -> order.compare(v, from) >= 0 && order.compare(v, to) <= 0,
            from + " to " + to);
        assertThat(between.isReversed()).isEqualTo(order.compare(from, to) > 0);
        assertThat(within(keys, KeyRange.between(from, to))).isEqualTo(between);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("dev.dynaset.query.StagedKeys#all")
  <V> void withoutABoundAllKeysOfTheStageAreMet(StagedKeys<V> keys) {
    keys.assertMet(keys.stage().all(), v -> true, "all");
    keys.assertMet(within(keys, KeyRange.all()), v -> true, "all");
  }

  @ParameterizedTest
  @MethodSource("dev.dynaset.query.StagedKeys#texts")
  void theStartOfATextIsExact(StagedKeys<String> keys) {
    for (String value : keys.values()) {
      String first = value.substring(0, value.offsetByCodePoints(0, 1));
      for (String start : List.of(value, first, value + "~", "")) {
        String text = start.isEmpty() ? "" : keys.text(start);
        keys.assertMet(
            keys.stage().where(BEGINS_WITH, AttributeValues.s(start)),
            v -> keys.text(v).startsWith(text),
            "begins with " + start);
      }
    }
  }

  @Test
  void aKeyOfWhichAllIsKnownIsOneKey() {
    RangeStage stage = RangeStage.of(
        KeyTemplate.range('#').literal("O#").text("id").literal("#").padded("line", 2));

    assertThat(
            stage.then(AttributeValues.s("a")).where(EQ, AttributeValues.n("7")).onlyValue())
        .isEqualTo(AttributeValues.s("O#a#07"));
    assertThat(stage.where(EQ, AttributeValues.s("a")).onlyValue()).isNull();
  }

  @Test
  void aConstantIsOneKey() {
    assertThat(RangeStage.of(KeyTemplate.range('#').literal("PROFILE")).all().onlyValue())
        .isEqualTo(AttributeValues.s("PROFILE"));
  }
}
