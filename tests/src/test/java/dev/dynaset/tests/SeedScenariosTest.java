package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.ItemNotFoundException;
import dev.dynaset.KeyRange;
import dev.dynaset.MultipleItemsFoundException;
import dev.dynaset.Page;
import dev.dynaset.QuerySet;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the document that the project starts from promises, in its own scenarios. */
@DynasetTest
class SeedScenariosTest {
  @InjectDynaset
  private TestDynamoModelTable models;

  @BeforeEach
  void tenItems() {
    models.putAll(IntStream.range(0, 10).mapToObj(n -> TestDynamoModel.of("test", n)));
  }

  @Test
  void allItemsOfAHashKeyComeInTheOrderOfTheRangeKey() {
    assertThat(numbers(models.byId("test")))
        .containsExactly(0L, 1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
  }

  @Test
  void firstAndLastOfTheTable() {
    assertThat(models.byId("test").first())
        .get()
        .extracting(model -> model.number)
        .isEqualTo(0L);
    assertThat(models.byId("test").last())
        .get()
        .extracting(model -> model.number)
        .isEqualTo(9L);
  }

  @Test
  void firstAndLastOfTheIndex() {
    TestDynamoModelTable.StringNumberIndex byString = models.stringNumberIndex();

    assertThat(byString.byString("x").first())
        .get()
        .extracting(model -> model.number)
        .isEqualTo(0L);
    assertThat(byString.byString("x").last())
        .get()
        .extracting(model -> model.number)
        .isEqualTo(9L);
  }

  @Test
  void reverse() {
    assertThat(numbers(models.byId("test").reverse()))
        .containsExactly(9L, 8L, 7L, 6L, 5L, 4L, 3L, 2L, 1L, 0L);
    assertThat(models.byId("test").reverse().first())
        .get()
        .extracting(model -> model.number)
        .isEqualTo(9L);
    assertThat(models.byId("test").reverse().last())
        .get()
        .extracting(model -> model.number)
        .isEqualTo(0L);
    assertThat(numbers(models.byId("test").reverse().reverse())).startsWith(0L, 1L);
  }

  @Test
  void count() {
    assertThat(models.byId("test").count()).isEqualTo(10);
    assertThat(models.byId("other").count()).isZero();
  }

  @Test
  void none() {
    QuerySet<TestDynamoModel> none = models.byId("test").none();

    assertThat(none.list()).isEmpty();
    assertThat(none.count()).isZero();
    assertThat(none.exists()).isFalse();
    assertThat(none.first()).isEmpty();
    assertThat(none.last()).isEmpty();
    assertThat(none.find()).isEmpty();
    assertThatThrownBy(none::get).isInstanceOf(ItemNotFoundException.class);
  }

  @Test
  void aPageEndsWhereTheNextOneStarts() {
    Page<TestDynamoModel> page = models.byId("test").limit(2).page();

    assertThat(page.map(model -> model.number).items()).containsExactly(0L, 1L);
    assertThat(numbers(models.byId("test").from(page.next().orElseThrow())))
        .containsExactly(2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
    assertThat(models.byId("test").from(null).count()).isEqualTo(10);
  }

  @Test
  void theTokenOfALimitedPageIsThatOfItsLastItem() {
    assertThat(models.byId("test").limit(2).page().next())
        .isEqualTo(models.byId("test").pageSize(2).page().next());
  }

  @Test
  void rangeConditions() {
    TestDynamoModelQuerySet test = models.byId("test");

    assertThat(numbers(test.dateEq(date(5)))).containsExactly(5L);
    assertThat(numbers(test.dateBetween(date(2), date(4)))).containsExactly(2L, 3L, 4L);
    assertThat(numbers(test.dateBetween(date(4), date(2)))).isEmpty();
    assertThat(numbers(test.dateGt(date(4)))).containsExactly(5L, 6L, 7L, 8L, 9L);
    assertThat(numbers(test.dateGte(date(8)))).containsExactly(8L, 9L);
    assertThat(numbers(test.dateLt(date(2)))).containsExactly(0L, 1L);
    assertThat(numbers(test.dateLte(date(4)))).containsExactly(0L, 1L, 2L, 3L, 4L);
  }

  @Test
  void rangeConditionsOfTheIndex() {
    TestDynamoModelStringNumberIndexQuerySet x = models.stringNumberIndex().byString("x");

    assertThat(numbers(x.numberEq(5))).containsExactly(5L);
    assertThat(numbers(x.numberBetween(2, 4))).containsExactly(2L, 3L, 4L);
    assertThat(numbers(x.numberBetween(4, 2))).isEmpty();
    assertThat(numbers(x.numberGt(7).reverse())).containsExactly(9L, 8L);
    assertThat(numbers(x.numberLte(1).limit(1))).containsExactly(0L);
  }

  @Test
  void rangesWhoseBoundsAreKnownAtRunTime() {
    TestDynamoModelQuerySet test = models.byId("test");

    assertThat(numbers(test.dateWithin(KeyRange.all()))).hasSize(10);
    assertThat(numbers(test.dateWithin(KeyRange.ofNullable(null, null)))).hasSize(10);
    assertThat(numbers(test.dateWithin(KeyRange.ofNullable(date(8), null))))
        .containsExactly(8L, 9L);
    assertThat(numbers(test.dateWithin(KeyRange.ofNullable(null, date(1)))))
        .containsExactly(0L, 1L);
    assertThat(numbers(test.dateWithin(KeyRange.ofNullable(date(3), date(4)))))
        .containsExactly(3L, 4L);
    assertThat(numbers(test.dateWithin(KeyRange.atLeast(date(9))))).containsExactly(9L);
    assertThat(numbers(test.dateWithin(KeyRange.moreThan(date(8))))).containsExactly(9L);
    assertThat(numbers(test.dateWithin(KeyRange.atMost(date(0))))).containsExactly(0L);
    assertThat(numbers(test.dateWithin(KeyRange.lessThan(date(1))))).containsExactly(0L);
    assertThat(numbers(test.dateWithin(KeyRange.between(date(4), date(2))))).isEmpty();
    assertThat(numbers(test.dateWithin(KeyRange.closedOpen(date(2), date(4)))))
        .containsExactly(2L, 3L);
    assertThat(numbers(test.dateWithin(KeyRange.closedOpen(date(2), date(2))))).isEmpty();
    assertThat(numbers(
            models.stringNumberIndex().byString("x").numberWithin(KeyRange.closedOpen(2L, 4L))))
        .containsExactly(2L, 3L);
    assertThat(
            models.byId("test").dateWithin(KeyRange.between(date(3), date(3))).count())
        .isEqualTo(1);
  }

  @Test
  void exists() {
    assertThat(models.byId("test").dateEq(date(5)).exists()).isTrue();
    assertThat(models.byId("test").dateEq(date(10)).exists()).isFalse();
    assertThat(models.byId("test").dateGt(date(8)).exists()).isTrue();
  }

  @Test
  void getOfManyNoneAndOne() {
    assertThatThrownBy(() -> models.byId("test").get())
        .isInstanceOf(MultipleItemsFoundException.class)
        .hasMessageContaining("id = test");
    assertThatThrownBy(() -> models.byId("other").get())
        .isInstanceOf(ItemNotFoundException.class)
        .hasMessageContaining("id = other")
        .hasMessageContaining(models.tableName());
    assertThatThrownBy(() -> models.byId("test").dateEq(date(10)).get())
        .isInstanceOf(ItemNotFoundException.class)
        .hasMessageContaining("2026-11-23T10:00:10");
    assertThat(models.byId("test").dateEq(date(5)).get().number).isEqualTo(5);
    assertThat(models.byId("test").dateGt(date(8)).get().number).isEqualTo(9);
  }

  @Test
  void deletingOnePartitionLeavesTheOthers() {
    models.putAll(
        IntStream.range(0, 5).mapToObj(n -> TestDynamoModel.of("other", n)).toList());

    assertThat(models.byId("test").delete()).isEqualTo(10);

    assertThat(models.byId("test").exists()).isFalse();
    assertThat(models.byId("other").count()).isEqualTo(5);
  }

  @Test
  void deletingThroughAnIndexDeletesWhatMatches() {
    assertThat(models.stringNumberIndex().byString("x").numberLt(3).delete()).isEqualTo(3);

    assertThat(numbers(models.byId("test"))).containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L);
  }

  @Test
  void aQuerySetCanBeReadAgainAndDerivedFromWithoutChanging() {
    TestDynamoModelQuerySet test = models.byId("test");

    assertThat(test.limit(2).list()).hasSize(2);
    assertThat(test.reverse().first()).isPresent();
    assertThat(test.list()).hasSize(10);
    assertThat(test.list()).hasSize(10);
  }

  @Test
  void stepsOfTheUserChain() {
    assertThat(
            numbers(models.byId("test").dateGte(date(5)).transform(SeedScenariosTest::newestTwo)))
        .containsExactly(9L, 8L);
  }

  private static QuerySet<TestDynamoModel> newestTwo(QuerySet<TestDynamoModel> models) {
    return models.reverse().limit(2);
  }

  private static Instant date(int number) {
    return TestDynamoModel.START.plusSeconds(number);
  }

  private static List<Long> numbers(QuerySet<TestDynamoModel> models) {
    return StreamSupport.stream(models.spliterator(), false)
        .map(model -> model.number)
        .toList();
  }
}
