package dev.dynaset.tests.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Condition;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import dev.dynaset.tests.expressions.SpecimenQuerySet.Filter;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/** Conditions of many values and many parts, up to what DynamoDB takes and beyond it. */
@DynasetTest
class LongConditionsTest {
  private static final Filter F = Filter.INSTANCE;
  private static final int HIGHEST = 2;

  @InjectDynaset
  private SpecimenTable specimens;

  @InjectDynaset
  private RecordedRequests requests;

  @BeforeEach
  void fourItems() {
    IntStream.rangeClosed(1, 4).forEach(n -> specimens.put(Specimen.full(n)));
    requests.clear();
  }

  /** So many numbers, of which 2 is the highest. */
  private static Condition<Filter> in(int count) {
    return F.size().in(LongStream.rangeClosed(HIGHEST - count + 1, HIGHEST).toArray());
  }

  private List<Integer> found(Condition<Filter> condition) {
    return specimens.byBox("b").filter(condition).stream().map(Specimen::number).toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 99, 100, 101, 200, 201, 250})
  void asManyValuesAsFitMayBeAskedForInAnyPlace(int count) {
    assertThat(found(in(count))).containsExactly(1, 2);
    assertThat(found(in(count).not())).containsExactly(3, 4);
    assertThat(found(in(count).and(F.text().exists()))).containsExactly(1, 2);
    assertThat(found(in(count).and(F.text().exists()).not())).containsExactly(3, 4);
    assertThat(found(in(count).or(F.text().notExists()))).containsExactly(1, 2);
    assertThat(found(in(count).not().or(F.text().notExists()))).containsExactly(3, 4);
  }

  @Test
  void oneValueIsThatValueAndNoValuesSendNothing() {
    assertThat(found(in(1))).containsExactly(2);
    requests.clear();

    assertThat(found(in(0))).isEmpty();
    assertThat(requests.all()).isEmpty();
  }

  @Test
  void valuesTravelInGroupsOf100() {
    found(in(101));

    assertThat(requests.only(QueryRequest.class).filterExpression())
        .startsWith("#1 IN (:1, ")
        .endsWith(", :100) OR #1 IN (:101)");
  }

  @ParameterizedTest
  @ValueSource(ints = {1_000, 100_000})
  void moreThanFitIsRefusedBeforeItIsSent(int count) {
    for (Condition<Filter> tooMany : List.of(in(count), in(count).not())) {
      assertThatThrownBy(() -> found(tooMany))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("4096")
          .hasMessageContaining("fewer values for in");
    }
    assertThat(requests.all()).isEmpty();
  }

  @Test
  void manyPartsAreJoinedFlatAndAlternatingOnesNested() {
    Condition<Filter> flat =
        Condition.anyOf(IntStream.range(-100, 3).mapToObj(n -> F.size().eq(n)).toList());
    Condition<Filter> deep = F.size().eq(3);
    for (int i = 0; i < 20; i++) {
      deep = deep.and(F.text().exists()).or(F.text().notExists());
    }

    assertThat(found(flat)).containsExactly(1, 2);
    assertThat(found(flat.not())).containsExactly(3, 4);
    assertThat(found(deep)).containsExactly(3);
    assertThat(found(deep.not())).containsExactly(1, 2, 4);
  }
}
