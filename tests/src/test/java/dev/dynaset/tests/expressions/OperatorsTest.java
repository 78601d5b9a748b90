package dev.dynaset.tests.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Condition;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.QuerySet;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.Isolation;
import dev.dynaset.testing.RecordedRequests;
import dev.dynaset.tests.expressions.Specimen.Color;
import dev.dynaset.tests.expressions.Specimen.Part;
import dev.dynaset.tests.expressions.Specimen.Weight;
import dev.dynaset.tests.expressions.SpecimenQuerySet.Filter;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Each operator at each type, as a filter of a query. The items are 0, which is empty, to 4. */
@DynasetTest(isolation = Isolation.CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class OperatorsTest {
  private static final Filter F = Filter.INSTANCE;

  @InjectDynaset
  static SpecimenTable specimens;

  @InjectDynaset
  static RecordedRequests requests;

  @BeforeAll
  static void fiveItems() {
    specimens.put(Specimen.empty(0));
    IntStream.rangeClosed(1, 4).forEach(n -> specimens.put(Specimen.full(n)));
  }

  private static Arguments finds(Condition<Filter> condition, Integer... numbers) {
    return Arguments.of(condition, List.of(numbers));
  }

  static Stream<Arguments> scalars() {
    return Stream.of(
        finds(F.text().eq("text 2"), 2),
        finds(F.text().ne("text 2"), 0, 1, 3, 4),
        finds(F.text().gt("text 2"), 3, 4),
        finds(F.text().between("text 2", "text 3"), 2, 3),
        finds(F.text().in("text 1", "text 4", "other"), 1, 4),
        finds(F.text().beginsWith("text"), 1, 2, 3, 4),
        finds(F.text().contains("t 3"), 3),
        finds(F.text().size().eq(6), 1, 2, 3, 4),
        finds(F.size().lt(3), 1, 2),
        finds(F.size().eq(3), 3),
        finds(F.size().in(List.of(1, 2)), 1, 2),
        finds(F.size().in(LongStream.range(3, 153).toArray()), 3, 4),
        finds(F.size().between(2, 9), 2, 3, 4),
        finds(F.exists().gte(30), 3, 4),
        finds(F.ratio().lte(2.5), 1, 2),
        finds(F.share().eq(3.25f), 3),
        finds(F.at().gt(Instant.ofEpochSecond(3)), 4),
        finds(F.price().eq(new BigDecimal("0.20")), 2),
        finds(F.flag().isTrue(), 2, 4),
        finds(F.flag().isFalse(), 1, 3),
        finds(F.flag().ne(true), 0, 1, 3),
        finds(F.bytes().eq(new byte[] {2, 1}), 2),
        finds(F.bytes().beginsWith(new byte[] {3}), 3),
        finds(F.bytes().gt(new byte[] {3}), 3, 4),
        finds(F.bytes().size().eq(2), 1, 2, 3, 4),
        finds(F.color().eq(Color.RED), 2, 4),
        finds(F.color().in(Color.RED, Color.BLUE), 1, 2, 3, 4),
        finds(F.uuid().lte(new UUID(0, 2)), 1, 2),
        finds(F.uri().ne(URI.create("urn:1")), 0, 2, 3, 4),
        finds(F.weight().gt(new Weight(3)), 4),
        finds(F.note().eq("note 1"), 1));
  }

  static Stream<Arguments> parts() {
    return Stream.of(
        finds(F.list().contains("a2"), 2),
        finds(F.list().size().eq(2), 1, 2, 3, 4),
        finds(F.list().at(0).eq("a3"), 3),
        finds(F.list().at(5).exists()),
        finds(F.list().eq(List.of("a1", "b")), 1),
        finds(F.tags().contains("t4"), 4),
        finds(F.tags().notExists(), 0),
        finds(F.numbers().contains(100L), 1, 2, 3, 4),
        finds(F.parts().at("main.1").name().eq("m2"), 2),
        finds(F.parts().at("other").exists()),
        finds(F.parts().size().gt(0), 1, 2, 3, 4),
        finds(F.part().name().gte("p3"), 3, 4),
        finds(F.part().size_().lt(2), 1),
        finds(F.part().size().gte(3), 1, 2, 3, 4),
        finds(F.part().inner().at(0).name().eq("i4"), 4),
        finds(F.part().inner().at(1).size_().eq(0), 1, 2, 3, 4),
        finds(F.part().inner().contains(Part.of("i3", 3)), 3),
        finds(F.part().shape().asCircle().radius().gt(2), 4),
        finds(F.part().shape().asSquare().side().exists(), 1, 3));
  }

  static Stream<Arguments> combinations() {
    return Stream.of(
        finds(F.text().exists(), 1, 2, 3, 4),
        finds(F.text().notExists(), 0),
        finds(F.text().isNull(), 0),
        finds(F.text().isNotNull(), 1, 2, 3, 4),
        finds(F.text().isType(AttributeValue.Type.S), 1, 2, 3, 4),
        finds(F.size().isType(AttributeValue.Type.S)),
        finds(F.exists().gt(F.size()), 1, 2, 3, 4),
        finds(F.exists().eq(F.size())),
        finds(F.size().gt(1).and(F.size().lt(4)), 2, 3),
        finds(F.size().lt(2).or(F.size().gt(3)), 1, 4),
        finds(F.size().lt(2).or(F.size().gt(3)).and(F.flag().isTrue()), 4),
        finds(F.size().lt(2).or(F.size().gt(3).and(F.flag().isTrue())), 1, 4),
        finds(F.size().gt(1).and(F.size().lt(4)).not(), 0, 1, 4),
        finds(Condition.allOf(Optional.of(F.size().gt(3)), Optional.empty()), 4),
        finds(Condition.always(), 0, 1, 2, 3, 4));
  }

  @ParameterizedTest
  @MethodSource({"scalars", "parts", "combinations"})
  void finds(Condition<Filter> condition, List<Integer> numbers) {
    assertThat(specimens.byBox("b").filter(condition).list())
        .extracting(Specimen::number)
        .containsExactlyElementsOf(numbers);
  }

  @ParameterizedTest
  @MethodSource({"scalars", "combinations"})
  void limitsAndTokensHoldForWhatIsFound(Condition<Filter> condition, List<Integer> numbers) {
    QuerySet<Specimen> found = specimens.byBox("b").filter(condition).pageSize(2);
    List<Integer> paged = new ArrayList<>();
    PageToken token = null;
    do {
      Page<Specimen> page = found.limit(1).from(token).page();
      page.items().forEach(item -> paged.add(item.number()));
      token = page.next().orElse(null);
    } while (token != null);

    assertThat(paged).isEqualTo(numbers);
    assertThat(found.count()).isEqualTo(numbers.size());
    assertThat(found.limit(2).count()).isEqualTo(Math.min(2, numbers.size()));
    assertThat(found.exists()).isEqualTo(!numbers.isEmpty());
    assertThat(found.first().map(Specimen::number)).isEqualTo(numbers.stream().findFirst());
    assertThat(found.last().map(Specimen::number))
        .isEqualTo(numbers.stream().reduce((one, next) -> next));
  }

  @Test
  void whatNothingCanMeetSendsNothing() {
    requests.clear();

    assertThat(specimens.byBox("b").filter(F.size().in(List.of())).list()).isEmpty();
    assertThat(specimens.byBox("b").filter(f -> f.size().between(2, 1)).count()).isZero();
    assertThat(specimens.byBox("b").filter(Condition.never()).explain().request())
        .isEmpty();
    assertThat(requests.all()).isEmpty();
  }

  @Test
  void anExplanationIsWhatIsSent() {
    QuerySet<Specimen> query =
        specimens.byBox("b").filter(F.size().gt(1)).filter(F.flag().isTrue()).limit(2);
    requests.clear();

    assertThat(query.explain().toString()).contains("size > 1 AND flag = true", "box = b");
    assertThat(requests.all()).isEmpty();
    assertThat(query.list()).hasSize(2);
    assertThat(query.explain().request().map(Object.class::cast))
        .contains(requests.all().get(0).request());
  }

  @Test
  void aFilterThatIsTooLongIsRefusedWithTheReason() {
    List<String> many = IntStream.range(0, 2000).mapToObj(n -> "x" + n).toList();

    assertThatThrownBy(() -> specimens.byBox("b").filter(F.text().in(many)).list())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4096");
  }

  @Test
  void partsOfItemsAreReadAsOtherTypes() {
    assertThat(specimens
            .byBox("b")
            .filter(F.size().gt(2))
            .select(specimens.value(s -> s.part().inner().at(0).name()))
            .list())
        .containsExactly("i3", "i4");
    assertThat(specimens
            .byBox("b")
            .limit(2)
            .select(specimens.optionalValue(s -> s.color()))
            .list())
        .containsExactly(Optional.empty(), Optional.of(Color.BLUE));
    assertThat(specimens
            .byBox("b")
            .numberEq(3)
            .select(specimens.<Long, String, String>values(
                s -> s.exists(), s -> s.text(), (exists, text) -> text + exists))
            .get())
        .isEqualTo("text 330");
  }
}
