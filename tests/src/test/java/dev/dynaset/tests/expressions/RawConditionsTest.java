package dev.dynaset.tests.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Condition;
import dev.dynaset.ConditionFailedException;
import dev.dynaset.Expression;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.Isolation;
import dev.dynaset.tests.expressions.SpecimenQuerySet.Filter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Conditions in DynamoDB's own language, alone and among others. The items are 0, empty, to 4. */
@DynasetTest(isolation = Isolation.CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class RawConditionsTest {
  private static final Filter F = Filter.INSTANCE;

  @InjectDynaset
  static SpecimenTable specimens;

  @BeforeAll
  static void fiveItems() {
    specimens.put(Specimen.empty(0));
    IntStream.rangeClosed(1, 4).forEach(n -> specimens.put(Specimen.full(n)));
  }

  /** Two operators, so that brackets matter. */
  private static Expression oneOf(int one, int other) {
    return Expression.of("#s = :one OR #s = :other")
        .withName("#s", "size")
        .withValue(":one", F.size().toAttributeValue(one))
        .withValue(":other", F.size().toAttributeValue(other));
  }

  private static Condition<Filter> raw(int one, int other) {
    return Condition.raw(oneOf(one, other));
  }

  private static Arguments finds(Condition<Filter> condition, Integer... numbers) {
    return Arguments.of(condition, List.of(numbers));
  }

  static Stream<Arguments> filters() {
    return Stream.of(
        finds(raw(1, 2), 1, 2),
        finds(raw(1, 2).not(), 0, 3, 4),
        finds(raw(1, 2).and(F.flag().isTrue()), 2),
        finds(F.flag().isTrue().and(raw(1, 2)), 2),
        finds(F.flag().isTrue().or(raw(1, 2)), 1, 2, 4),
        finds(raw(1, 2).and(raw(2, 3)), 2),
        finds(raw(1, 2).and(raw(2, 3)).or(F.size().eq(4)), 2, 4),
        finds(raw(1, 2).or(raw(2, 3)).and(F.flag().isFalse()), 1, 3),
        finds(raw(1, 2).or(F.size().eq(3)).not(), 0, 4),
        finds(raw(1, 2).not().and(raw(3, 4).not()), 0),
        finds(raw(1, 2).and(Condition.always()), 1, 2),
        finds(Condition.raw(Expression.of("attribute_not_exists(flag)")), 0));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void filtersAQuery(Condition<Filter> condition, List<Integer> numbers) {
    assertThat(specimens.byBox("b").filter(condition).list())
        .extracting(Specimen::number)
        .isEqualTo(numbers);
  }

  @Test
  void comparesWhatPathsCannotCompare() {
    Expression sizes = Expression.of("size(#l) = size(tags)").withName("#l", "list");

    assertThat(specimens
            .byBox("b")
            .filter(s -> s.size().gt(2).and(Condition.raw(sizes)))
            .count())
        .isEqualTo(2);
  }

  @Test
  void isTheConditionOfAWrite() {
    assertThat(specimens
            .item("b", 1)
            .onlyIf(Condition.raw(oneOf(1, 2)))
            .update(s -> s.exists().set(5L)))
        .extracting(Specimen::exists)
        .isEqualTo(5L);
    assertThatThrownBy(() -> specimens
            .item("b", 3)
            .onlyIf(s -> s.box().exists().and(Condition.raw(oneOf(1, 2))))
            .update(s -> s.exists().set(5L)))
        .isInstanceOf(ConditionFailedException.class);
  }

  @Test
  void isExplainedWithoutItsValues() {
    assertThat(specimens
            .item("b", 1)
            .prepare()
            .delete()
            .onlyIf(Condition.raw(oneOf(1, 2)))
            .explain())
        .asString()
        .contains("size = *** OR size = ***");
  }

  @Test
  void whatDynamoDbRefusesPasses() {
    Condition<Filter> brackets = Condition.raw(Expression.of("(#s = :n)")
        .withName("#s", "size")
        .withValue(":n", AttributeValue.fromN("1")));

    assertThatThrownBy(() -> specimens.byBox("b").filter(brackets.not()).list())
        .isInstanceOf(DynamoDbException.class)
        .hasMessageContaining("redundant");
    assertThatThrownBy(() -> specimens
            .byBox("b")
            .filter(Condition.raw(Expression.of("attribute_exists(box)")))
            .list())
        .isInstanceOf(DynamoDbException.class)
        .hasMessageContaining("key");
  }
}
