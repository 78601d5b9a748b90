package dev.dynaset.internal.expression;

import static dev.dynaset.expression.Expressed.expressionOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Expression;
import dev.dynaset.Update;
import dev.dynaset.codec.Forms;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.update.LongUpdate;
import dev.dynaset.update.NumberUpdate;
import dev.dynaset.update.OptionalListUpdate;
import dev.dynaset.update.OptionalMapUpdate;
import dev.dynaset.update.OptionalNumberUpdate;
import dev.dynaset.update.OptionalSetUpdate;
import dev.dynaset.update.OptionalTimeToLiveUpdate;
import dev.dynaset.update.OptionalUpdate;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Updates as expressions. */
class UpdateTextTest {
  private static final Clock NOON = Clock.fixed(Instant.ofEpochSecond(1000), ZoneOffset.UTC);
  private static final LongUpdate<Object> N = new LongUpdate<>(path("n"));
  private static final OptionalNumberUpdate<Object, Integer> I =
      new OptionalNumberUpdate<>(path("i"), Forms.intValue());
  private static final LongUpdate<Object> M = new LongUpdate<>(path("m"));
  private static final OptionalUpdate<Object, String> S =
      new OptionalUpdate<>(path("s"), Forms.string());
  private static final OptionalTimeToLiveUpdate<Object, Instant> T =
      new OptionalTimeToLiveUpdate<>(path("t"), Forms.epochSeconds());
  private static final OptionalSetUpdate<Object, Set<String>, String> TAGS =
      new OptionalSetUpdate<>(
          path("tags"), Forms.stringSet(Forms.string()), Forms.stringSet(Forms.string()));
  private static final OptionalListUpdate<
          Object, List<String>, String, OptionalUpdate<Object, String>>
      L = new OptionalListUpdate<>(
          path("l"),
          Forms.list(Forms.string()),
          Forms.string(),
          element -> new OptionalUpdate<>(element, Forms.string()));
  private static final OptionalMapUpdate<
          Object, Map<String, Long>, String, OptionalNumberUpdate<Object, Long>>
      MAP = new OptionalMapUpdate<>(
          path("map"),
          Forms.map(Forms.string(), Forms.longValue()),
          Forms.string(),
          entry -> new OptionalNumberUpdate<>(entry, Forms.longValue()));

  private static final NumberUpdate<Object, BigDecimal> PRICE =
      new NumberUpdate<>(path("price"), Forms.bigDecimal());
  private static final NumberUpdate<Object, Double> RATIO =
      new NumberUpdate<>(path("ratio"), Forms.doubleValue());

  private static AttributePath path(String name) {
    return AttributePath.of(name, name, false);
  }

  private static Expression expression(String text) {
    return Expression.of(text).withName("#x", "x").withValue(":v", AttributeValue.createN("7"));
  }

  private static Arguments update(Update<Object> update, String text) {
    return Arguments.of(update, text);
  }

  static Stream<Arguments> updates() {
    return Stream.of(
        update(S.set("a"), "SET #0 = :0"),
        update(S.setIfAbsent("a"), "SET #0 = if_not_exists(#0, :0)"),
        update(N.setFrom(M), "SET #0 = #1"),
        update(N.increment(), "SET #0 = if_not_exists(#0, :0) + :1"),
        update(N.decrement(2), "SET #0 = if_not_exists(#0, :0) - :1"),
        update(N.add(2), "ADD #0 :0"),
        update(I.increment(), "SET #0 = if_not_exists(#0, :0) + :1"),
        update(I.increment(2), "SET #0 = if_not_exists(#0, :0) + :1"),
        update(I.decrement(), "SET #0 = if_not_exists(#0, :0) - :1"),
        update(I.decrement(Integer.valueOf(2)), "SET #0 = if_not_exists(#0, :0) - :1"),
        update(I.add(2), "ADD #0 :0"),
        update(L.append("a"), "SET #0 = list_append(if_not_exists(#0, :0), :1)"),
        update(L.prepend("a"), "SET #0 = list_append(:0, if_not_exists(#0, :1))"),
        update(L.at(1).remove(), "REMOVE #0[1]"),
        update(MAP.at("k").increment(), "SET #0.#1 = if_not_exists(#0.#1, :0) + :1"),
        update(MAP.at("k").increment(1L), "SET #0.#1 = if_not_exists(#0.#1, :0) + :1"),
        update(TAGS.add("a"), "ADD #0 :0"),
        update(TAGS.delete("a"), "DELETE #0 :0"),
        update(TAGS.set(Set.of()), "REMOVE #0"),
        update(S.remove(), "REMOVE #0"),
        update(Update.rawSet(expression("#x.y = :v, z = :v")), "SET #0.y = :0, z = :0"),
        update(Update.rawRemove(Expression.of("x[0]")), "REMOVE x[0]"),
        update(Update.rawAdd(expression("#x :v")), "ADD #0 :0"),
        update(Update.rawDelete(expression("#x :v")), "DELETE #0 :0"),
        update(
            Update.<Object>rawAdd(expression("#x :v"))
                .and(S.remove())
                .and(N.set(1L))
                .and(Update.rawSet(expression("#x = :v"))),
            "SET #2 = :1, #0 = :2 REMOVE #1 ADD #0 :0"),
        update(T.setIn(Duration.ofSeconds(5)), "SET #0 = :0"),
        update(
            TAGS.add("a").and(S.remove()).and(N.set(1)).and(L.append("b")),
            "SET #2 = :1, #3 = list_append(if_not_exists(#3, :2), :3) REMOVE #1 ADD #0 :0"));
  }

  @ParameterizedTest
  @MethodSource("updates")
  void isWritten(Update<Object> update, String text) {
    assertThat(UpdateText.of(expressionOf(update).actions(), new Placeholders(), NOON))
        .isEqualTo(text);
  }

  @Test
  void aTimeFromNowIsToldByTheClock() {
    Placeholders placeholders = new Placeholders();

    UpdateText.of(expressionOf(T.setIn(Duration.ofSeconds(5))).actions(), placeholders, NOON);

    assertThat(placeholders.values()).containsEntry(":0", AttributeValue.createN("1005"));
  }

  @Test
  void aWholeAmountIsTheSameAsOneOfTheType() {
    assertThat(I.increment(7L)).isEqualTo(I.increment(Integer.valueOf(7)));
    assertThat(I.add(7L)).isEqualTo(I.add(Integer.valueOf(7)));
    assertThat(PRICE.increment(2)).isEqualTo(PRICE.increment(new BigDecimal("2")));
    assertThat(PRICE.decrement()).isEqualTo(PRICE.decrement(BigDecimal.ONE));
    assertThat(RATIO.increment(2)).isEqualTo(RATIO.increment(2.0));
  }

  @Test
  void aWholeAmountThatTheTypeDoesNotHoldIsRefused() {
    assertThatThrownBy(() -> I.increment(1L << 31))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("i cannot be stored: ");
    assertThatThrownBy(() -> I.decrement(1L << 40)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> I.add(Long.MIN_VALUE)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void nothingIsChangedWithoutAValue() {
    assertThat(S.setUnlessNull(null)).isEqualTo(Update.none());
    assertThat(N.setUnlessNull(null).isEmpty()).isTrue();
    assertThat(L.appendAll(List.of()).isEmpty()).isTrue();
    assertThat(TAGS.addAll(Set.of()).isEmpty()).isTrue();
    assertThat(TAGS.setIfAbsent(Set.of()).isEmpty()).isTrue();
    assertThat(S.setUnlessNull("a")).isEqualTo(S.set("a"));
  }

  @Test
  void changesThatOverlapAreRefused() {
    assertThatThrownBy(() -> N.set(1).and(N.increment()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("An update changes 'n' twice. Change each attribute once.");
    assertThatThrownBy(() -> MAP.at("k").set(1L).and(MAP.remove()))
        .hasMessageContaining("'map{k}' and 'map'");
    assertThat(expressionOf(MAP.at("k").set(1L).and(MAP.at("j").set(1L))).actions())
        .hasSize(2);
    assertThat(expressionOf(L.at(1).set("a").and(L.at(2).set("b"))).actions()).hasSize(2);
  }

  @Test
  void whatRawChangesAreAboutIsNotKnown() {
    Update<Object> raw = Update.rawSet(expression("#x = :v"));

    assertThat(expressionOf(raw.and(raw).and(N.set(1))).actions()).hasSize(3);
    assertThat(raw).isEqualTo(Update.rawSet(expression("#x = :v"))).hasToString("SET x = ***");
    assertThat(raw).isNotEqualTo(Update.rawAdd(expression("#x = :v")));
    assertThat(Update.rawRemove(Expression.of("a"))).hasToString("REMOVE a");
  }

  @Test
  void updatesAreValues() {
    assertThat(N.increment(2).and(S.set("a"))).isEqualTo(N.increment(2).and(S.set("a")));
    assertThat(Update.allOf(List.of(N.set(1), S.remove()))).hasToString("SET n = 1, REMOVE s");
    assertThat(Update.none()).hasToString("no change");
  }
}
