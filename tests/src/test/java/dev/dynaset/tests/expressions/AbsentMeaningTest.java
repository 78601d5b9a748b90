package dev.dynaset.tests.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Condition;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.tests.expressions.Tally.Part;
import dev.dynaset.tests.expressions.Tally.State;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** What absence means holds for conditions and for counting, as it does for reading. */
@DynasetTest
class AbsentMeaningTest {
  private static final TallyAttributes A = TallyAttributes.INSTANCE;
  private static final Instant Y2020 = Instant.parse("2020-01-01T00:00:00Z");
  private static final List<String> MEMBERS = List.of(
      "number", "t", "ratio", "price", "text", "flag", "state", "at", "list", "tags", "map");

  @InjectDynaset
  private TallyTable tallies;

  private DynamoDbClient client;

  @BeforeEach
  void fill(DynamoDbClient connected) {
    client = connected;
    store("absent", null);
    store("null", AttributeValue.fromNul(true));
    tallies.put(tally("same", 5, 7, 1.5, "2.5", "some text", true, State.DONE, Y2020, List.of()));
    tallies.put(tally("less", 4, 6, 1, "2", "a", false, State.OPEN, Instant.EPOCH, List.of("a")));
    tallies.put(
        tally("more", 6, 8, 2, "3", "text", true, State.DONE, Y2020.plusSeconds(1), List.of("b")));
  }

  private static Tally tally(
      String id,
      int number,
      long total,
      double ratio,
      String price,
      String text,
      boolean flag,
      State state,
      Instant at,
      List<String> list) {
    Map<String, Long> map = list.isEmpty() ? Map.of() : Map.of(list.get(0), 1L);
    Part part = new Part(text, number - 2);
    return new Tally(
        id,
        number,
        total,
        ratio,
        new BigDecimal(price),
        text,
        flag,
        state,
        at,
        list,
        Set.copyOf(list),
        map,
        part);
  }

  private void store(String id, AttributeValue value) {
    Map<String, AttributeValue> part = new HashMap<>();
    part.put("name", AttributeValue.fromS("n"));
    Map<String, AttributeValue> item = new HashMap<>();
    item.put("id", AttributeValue.fromS(id));
    if (value != null) {
      MEMBERS.forEach(member -> item.put(member, value));
      part.put("count", value);
    }
    item.put("part", AttributeValue.fromM(part));
    client.putItem(put -> put.tableName(tallies.tableName()).item(item));
  }

  private static Arguments is(Condition<TallyAttributes> condition, Predicate<Tally> predicate) {
    return Arguments.of(condition, predicate);
  }

  static Stream<Arguments> conditions() {
    return Stream.of(
            Stream.of(4, 5, 6)
                .flatMap(n -> Stream.of(
                    is(A.number().eq(n), t -> t.number() == n),
                    is(A.number().ne(n), t -> t.number() != n),
                    is(A.number().lt(n), t -> t.number() < n),
                    is(A.number().lte(n), t -> t.number() <= n),
                    is(A.number().gt(n), t -> t.number() > n),
                    is(A.number().gte(n), t -> t.number() >= n),
                    is(A.number().in(n, 99), t -> t.number() == n),
                    is(A.number().eq(n).not(), t -> t.number() != n),
                    is(A.number().ne(n).not(), t -> t.number() == n),
                    is(A.number().between(n, 6), t -> t.number() >= n && t.number() <= 6),
                    is(A.number().between(0, n).not(), t -> t.number() > n),
                    is(A.part().count().eq(n - 2), t -> t.part().count() == n - 2),
                    is(A.part().count().ne(n - 2), t -> t.part().count() != n - 2),
                    is(A.total().in(n + 2), t -> t.total() == n + 2),
                    is(A.total().gt(n + 2), t -> t.total() > n + 2))),
            Stream.of(
                is(A.ratio().eq(1.5), t -> t.ratio() == 1.5),
                is(A.ratio().lt(2), t -> t.ratio() < 2),
                is(A.ratio().between(1.2, 1.8), t -> t.ratio() > 1.2 && t.ratio() < 1.8),
                is(A.price().eq(new BigDecimal("2.500")), t -> t.price().doubleValue() == 2.5),
                is(A.price().ne(new BigDecimal("2.5")), t -> t.price().doubleValue() != 2.5),
                is(A.price().gte(new BigDecimal("2.5")), t -> t.price().doubleValue() >= 2.5),
                is(A.text().eq("some text"), t -> t.text().equals("some text")),
                is(A.text().ne("some text"), t -> !t.text().equals("some text")),
                is(A.text().beginsWith("some"), t -> t.text().startsWith("some")),
                is(A.text().beginsWith("tex"), t -> t.text().startsWith("tex")),
                is(A.text().contains("text"), t -> t.text().contains("text")),
                is(A.text().contains("q"), t -> t.text().contains("q")),
                is(A.text().gt("b"), t -> t.text().compareTo("b") > 0),
                is(A.text().size().eq(9), t -> t.text().length() == 9),
                is(A.text().size().ne(9), t -> t.text().length() != 9),
                is(A.text().size().between(2, 9), t -> t.text().length() > 1),
                is(A.flag().isTrue(), Tally::flag),
                is(A.flag().isFalse(), t -> !t.flag()),
                is(A.flag().ne(true), t -> !t.flag()),
                is(A.state().eq(State.DONE), t -> t.state() == State.DONE),
                is(A.state().ne(State.DONE), t -> t.state() != State.DONE),
                is(A.state().eq(State.OPEN), t -> t.state() == State.OPEN),
                is(A.state().in(State.OPEN, State.DONE), t -> true),
                is(A.at().eq(Y2020), t -> t.at().equals(Y2020)),
                is(A.at().lte(Y2020), t -> !t.at().isAfter(Y2020)),
                is(A.at().lt(Y2020), t -> t.at().isBefore(Y2020)),
                is(A.list().eq(List.of()), t -> t.list().isEmpty()),
                is(A.list().ne(List.of()), t -> !t.list().isEmpty()),
                is(A.list().contains("a"), t -> t.list().contains("a")),
                is(A.list().size().eq(0), t -> t.list().isEmpty()),
                is(A.list().size().lt(2), t -> t.list().size() < 2),
                is(A.tags().contains("b"), t -> t.tags().contains("b")),
                is(A.map().size().gte(1), t -> !t.map().isEmpty()),
                is(A.map().size().eq(0), t -> t.map().isEmpty()),
                is(A.map().eq(Map.of()), t -> t.map().isEmpty())))
        .flatMap(cases -> cases);
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void aConditionHoldsForWhatIsRead(
      Condition<TallyAttributes> condition, Predicate<Tally> predicate) {
    List<String> expected =
        tallies.scan().stream().filter(predicate).map(Tally::id).sorted().toList();

    assertThat(tallies.scan().filter(condition).stream().map(Tally::id).sorted().toList())
        .isEqualTo(expected);
  }

  @Test
  void absenceItselfCanBeAskedFor() {
    assertThat(tallies.scan().filter(A.number().notExists()).count()).isEqualTo(1);
    assertThat(tallies.scan().filter(A.number().isNull()).count()).isEqualTo(2);
  }

  @Test
  void anotherAttributeIsNotComparedWithIt() {
    assertThatThrownBy(() -> A.number().eq(A.total()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'total' has a value where it is absent")
        .hasMessageContaining("Condition.raw");
    assertThatThrownBy(() -> A.text().lt(A.part().name()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'text' has a value where it is absent");
    assertThatThrownBy(() -> A.part().name().between(A.id(), A.text()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("'text' has a value where it is absent");
  }

  @Test
  void countingStartsFromIt() {
    Tally tally = tallies.update(
        "absent",
        t -> t.number()
            .increment()
            .and(t.total().decrement(3))
            .and(t.ratio().increment(0.25))
            .and(t.price().add(1)));

    assertThat(tally.number()).isEqualTo(6);
    assertThat(tally.total()).isEqualTo(4);
    assertThat(tally.ratio()).isEqualTo(1.75);
    assertThat(tally.price()).isEqualByComparingTo("3.5");
    assertThat(tallies.update("absent", t -> t.number().add(2)).number()).isEqualTo(8);
    assertThat(
            tallies.update("absent", t -> t.part().count().increment()).part().count())
        .isEqualTo(4);
  }

  @Test
  void settingFromItCopiesTheValue() {
    assertThat(tallies.update("absent", t -> t.text().setFrom(t.part().name())).text())
        .isEqualTo("n");
    assertThat(tallies
            .update("less", t -> t.part().name().setFrom(t.text()))
            .part()
            .name())
        .isEqualTo("a");
    tallies.update("less", t -> t.text().set("z"));
    client.updateItem(update -> update
        .tableName(tallies.tableName())
        .key(Map.of("id", AttributeValue.fromS("less")))
        .updateExpression("REMOVE #t")
        .expressionAttributeNames(Map.of("#t", "text")));

    assertThat(tallies
            .update("less", t -> t.part().name().setFrom(t.text()))
            .part()
            .name())
        .isEqualTo("some text");
  }

  @Test
  void wordsSayWhereCountingStarts() {
    assertThat(TallyTable.changes(t -> t.number().increment()).toString())
        .contains("if_not_exists(number, 5) + 1");
  }
}
