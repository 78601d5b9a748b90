package dev.dynaset.internal.expression;

import static dev.dynaset.expression.Expressed.expressionOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Condition;
import dev.dynaset.Expression;
import dev.dynaset.codec.Forms;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.path.FlagPath;
import dev.dynaset.path.ListPath;
import dev.dynaset.path.MapPath;
import dev.dynaset.path.OrderedPath;
import dev.dynaset.path.TextPath;
import dev.dynaset.path.WholeNumberPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Conditions as expressions, and how constants in them are folded. */
class ConditionTextTest {
  private static final WholeNumberPath<Object, Long> N =
      new WholeNumberPath<>(path("n"), Forms.longValue());
  private static final WholeNumberPath<Object, Integer> M =
      new WholeNumberPath<>(path("m"), Forms.intValue());
  private static final TextPath<Object> S = new TextPath<>(path("s"));
  private static final FlagPath<Object> B = new FlagPath<>(path("b"));
  private static final TextPath<Object> SECRET =
      new TextPath<>(AttributePath.of("secret", "secret", true));
  private static final ListPath<Object, List<String>, String, TextPath<Object>> L =
      new ListPath<>(path("l"), Forms.list(Forms.string()), Forms.string(), TextPath::new);
  private static final MapPath<Object, Map<String, Long>, String, WholeNumberPath<Object, Long>>
      MAP = new MapPath<>(
          path("map"),
          Forms.map(Forms.string(), Forms.longValue()),
          Forms.string(),
          entry -> new WholeNumberPath<>(entry, Forms.longValue()));

  private static AttributePath path(String name) {
    return AttributePath.of(name, name, false);
  }

  private static Arguments condition(Condition<Object> condition, String text) {
    return Arguments.of(condition, text);
  }

  static Stream<Arguments> conditions() {
    return Stream.of(
        condition(N.eq(1), "#0 = :0"),
        condition(N.eq(M), "#0 = #1"),
        condition(N.lt(1).and(N.gt(0)), "#0 < :0 AND #0 > :1"),
        condition(N.between(1, 2), "#0 BETWEEN :0 AND :1"),
        condition(N.in(1, 2), "#0 IN (:0, :1)"),
        condition(S.size().gte(3), "size(#0) >= :0"),
        condition(S.beginsWith("a"), "begins_with(#0, :0)"),
        condition(L.contains("a"), "contains(#0, :0)"),
        condition(L.at(2).eq("a"), "#0[2] = :0"),
        condition(MAP.at("a.b").gt(1), "#0.#1 > :0"),
        condition(S.exists(), "attribute_exists(#0)"),
        condition(S.notExists(), "attribute_not_exists(#0)"),
        condition(S.isNull(), "attribute_not_exists(#0) OR attribute_type(#0, :0)"),
        condition(S.isNotNull(), "NOT (attribute_not_exists(#0) OR attribute_type(#0, :0))"),
        condition(N.eq(1).or(N.eq(2)).and(B.isTrue()), "(#0 = :0 OR #0 = :1) AND #1 = :2"),
        condition(N.eq(1).or(N.eq(2).and(B.isTrue())), "#0 = :0 OR (#0 = :1 AND #1 = :2)"),
        condition(N.eq(1).and(N.eq(2)).and(N.eq(3)), "#0 = :0 AND #0 = :1 AND #0 = :2"),
        condition(N.eq(1).and(N.eq(2)).not(), "NOT (#0 = :0 AND #0 = :1)"),
        condition(N.eq(1).not().not(), "#0 = :0"));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void isWritten(Condition<Object> condition, String text) {
    assertThat(ConditionText.of(expressionOf(condition), new Placeholders())).isEqualTo(text);
  }

  private static Condition<Object> raw() {
    return Condition.raw(Expression.of("size(#x) > :n OR m = :n")
        .withName("#x", "n")
        .withValue(":n", AttributeValue.createN("3")));
  }

  static Stream<Arguments> rawConditions() {
    return Stream.of(
        condition(raw(), "size(#0) > :0 OR m = :0"),
        condition(raw().not(), "NOT (size(#0) > :0 OR m = :0)"),
        condition(raw().not().not(), "size(#0) > :0 OR m = :0"),
        condition(N.eq(1).and(raw()), "#0 = :0 AND (size(#0) > :1 OR m = :1)"),
        condition(raw().or(S.exists()), "(size(#0) > :0 OR m = :0) OR attribute_exists(#1)"),
        condition(
            raw().and(raw()).or(B.isTrue()),
            "((size(#0) > :0 OR m = :0) AND (size(#0) > :1 OR m = :1)) OR #1 = :2"),
        condition(raw().not().and(N.eq(1)), "NOT (size(#0) > :0 OR m = :0) AND #0 = :1"),
        condition(raw().and(Condition.always()), "size(#0) > :0 OR m = :0"));
  }

  @ParameterizedTest
  @MethodSource("rawConditions")
  void whatAUserWritesIsInBracketsWhereItIsAPart(Condition<Object> condition, String text) {
    assertThat(ConditionText.of(expressionOf(condition), new Placeholders())).isEqualTo(text);
  }

  @Test
  void rawConditionsAreValuesWhoseValuesAreMasked() {
    assertThat(raw())
        .isEqualTo(raw())
        .hasSameHashCodeAs(raw())
        .isNotEqualTo(raw().not());
    assertThat(raw().and(S.eq("y"))).hasToString("(size(n) > *** OR m = ***) AND s = y");
    assertThat(raw().not()).hasToString("NOT (size(n) > *** OR m = ***)");
  }

  @Test
  void aNameIsSentOnceAndEachValueIsSent() {
    Placeholders placeholders = new Placeholders();

    ConditionText.of(expressionOf(N.gt(1).and(N.lt(5))), placeholders);

    assertThat(placeholders.names()).containsExactly(Map.entry("#0", "n"));
    assertThat(placeholders.values()).hasSize(2);
  }

  @Test
  void moreThanAHundredCandidatesAreSplit() {
    String text = ConditionText.of(
        expressionOf(N.in(LongStream.range(0, 201).toArray())), new Placeholders());

    assertThat(text.split(" OR ")).hasSize(3).allMatch(part -> part.contains("#0 IN ("));
    assertThat(text).startsWith("#0 IN (:0,").endsWith("#0 IN (:200)");
  }

  @Test
  void whatIsSplitIsInBracketsOnceWhereItIsAPart() {
    Condition<?> split = N.in(LongStream.range(0, 101).toArray());

    assertThat(ConditionText.of(expressionOf(split.not()), new Placeholders()))
        .startsWith("NOT (#0 IN (:0,")
        .endsWith("OR #0 IN (:100))");
    assertThat(ConditionText.of(
            expressionOf(N.in(LongStream.range(0, 101).toArray()).and(B.isTrue())),
            new Placeholders()))
        .startsWith("(#0 IN (:0,")
        .endsWith("OR #0 IN (:100)) AND #1 = :101");
  }

  @Test
  void constantsAreFolded() {
    Condition<Object> none = S.in(List.of());

    assertThat(none).isEqualTo(Condition.never());
    assertThat(N.between(2, 1)).isEqualTo(Condition.never());
    assertThat(none.and(N.eq(1))).isEqualTo(Condition.never());
    assertThat(N.eq(1).and(none)).isEqualTo(Condition.never());
    assertThat(none.or(N.eq(1))).isEqualTo(N.eq(1));
    assertThat(N.eq(1).or(none)).isEqualTo(N.eq(1));
    assertThat(none.not()).isEqualTo(Condition.always());
    assertThat(none.not().and(N.eq(1))).isEqualTo(N.eq(1));
    assertThat(N.eq(1).or(Condition.always())).isEqualTo(Condition.always());
  }

  @Test
  void choicesThatAreAbsentAreLeftOut() {
    assertThat(Condition.allOf(Optional.<Condition<Object>>empty(), Optional.of(N.eq(1))))
        .isEqualTo(N.eq(1));
    assertThat(Condition.<Object>allOf(Optional.empty())).isEqualTo(Condition.always());
    assertThat(Condition.<Object>anyOf(Optional.empty())).isEqualTo(Condition.never());
    assertThat(Condition.anyOf(List.of(N.eq(1), N.eq(2)))).isEqualTo(N.eq(1).or(N.eq(2)));
    assertThat(Condition.allOf(List.of(N.eq(1), N.eq(2)))).isEqualTo(N.eq(1).and(N.eq(2)));
  }

  @Test
  void conditionsAreEqualIfTheyAskTheSame() {
    assertThat(N.eq(1).and(S.exists()))
        .isEqualTo(N.eq(1).and(S.exists()))
        .hasSameHashCodeAs(N.eq(1).and(S.exists()))
        .isNotEqualTo(N.eq(2).and(S.exists()))
        .isNotEqualTo(S.exists().and(N.eq(1)));
  }

  @Test
  void wordsMaskWhatIsSensitive() {
    OrderedPath<Object, Instant> time = new OrderedPath<>(path("t"), Forms.instant());

    assertThat(SECRET.eq("x").and(S.eq("y"))).hasToString("secret = *** AND s = y");
    assertThat(SECRET.in("x", "y")).hasToString("secret IN (***, ***)");
    assertThat(SECRET.beginsWith("x")).hasToString("begins_with(secret, ***)");
    assertThat(time.gt(Instant.EPOCH)).hasToString("t > 1970-01-01T00:00:00.000000000Z");
    assertThat(L.at(1).eq("a").or(S.size().lt(2))).hasToString("l[1] = a OR size(s) < 2");
  }

  @Test
  void anExpressionThatIsTooLongIsRefused() {
    Condition<Object> long1 =
        Condition.anyOf(IntStream.range(0, 500).mapToObj(i -> S.eq("x" + i)).toList());

    assertThatThrownBy(() -> ConditionText.of(expressionOf(long1), new Placeholders()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most 4096");
  }

  @Test
  void wrongArgumentsAreRefused() {
    assertThatThrownBy(() -> S.eq((String) null)).isInstanceOf(NullPointerException.class);
    assertThatThrownBy(() -> L.at(-1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> N.in(List.of(1.5)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Double");
  }
}
