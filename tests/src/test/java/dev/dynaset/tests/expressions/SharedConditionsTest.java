package dev.dynaset.tests.expressions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Condition;
import dev.dynaset.ConditionFailedException;
import dev.dynaset.ItemSet;
import dev.dynaset.Update;
import dev.dynaset.testing.DynasetTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Conditions that are written once, and hold wherever whole items are read or written. */
@DynasetTest
class SharedConditionsTest {
  private static final Quote CALM = Quote.of(1, false, 30);
  private static final Quote URGENT = Quote.of(2, true, 30);
  private static final Quote SHORT = Quote.of(3, false, 5);

  private QuoteTable quotes;

  @BeforeEach
  void fill(QuoteTable quotes) {
    this.quotes = quotes;
    quotes.putAll(List.of(CALM, URGENT, SHORT));
  }

  private static List<Integer> numbers(ItemSet<Quote> found) {
    return found.stream().map(Quote::number).sorted().toList();
  }

  @Test
  void oneConditionFiltersTheTableItsIndexesAndScans() {
    assertThat(numbers(quotes.byCustomer("ann").filter(Quote::pressing))).containsExactly(2, 3);
    assertThat(numbers(quotes.byCustomer("ann").numberGt(2).filter(Quote::pressing)))
        .containsExactly(3);
    assertThat(numbers(quotes.byStatusIndex().byStatus("open").filter(Quote::pressing)))
        .containsExactly(2, 3);
    assertThat(numbers(quotes.byStatusIndex().byStatus("open").sumLt(30).filter(Quote::pressing)))
        .containsExactly(2);
    assertThat(
            numbers(quotes.byPlaceIndex().byCountryAndCity("CH", "Bern").filter(Quote::pressing)))
        .containsExactly(2, 3);
    assertThat(numbers(quotes.bySumIndex().byCustomer("ann").filter(Quote::pressing)))
        .containsExactly(2, 3);
    assertThat(numbers(quotes.scan().filter(Quote::pressing))).containsExactly(2, 3);
    assertThat(numbers(quotes.byStatusIndex().scan().filter(Quote::pressing)))
        .containsExactly(2, 3);
  }

  @Test
  void aConditionOnKeysOfIndexesFiltersTheTableAndScans() {
    assertThat(numbers(quotes.byCustomer("ann").filter(Quote::largeAndPressing)))
        .containsExactly(3);
    assertThat(numbers(quotes.scan().filter(Quote::largeAndPressing))).containsExactly(3);
    assertThat(numbers(quotes.byStatusIndex().scan().filter(Quote::large))).containsExactly(3);
  }

  @Test
  void oneConditionIsThatOfWrites() {
    assertThatThrownBy(() -> quotes.onlyIf(Quote::pressing).put(CALM))
        .isInstanceOf(ConditionFailedException.class);
    assertThatThrownBy(() -> quotes.item("ann", 1).onlyIf(Quote::pressing).delete())
        .isInstanceOf(ConditionFailedException.class);
    assertThat(quotes.item("ann", 3).onlyIf(Quote::largeAndPressing).delete()).contains(SHORT);
    assertThat(
            quotes.item("ann", 2).onlyIf(Quote::pressing).update(q -> q.urgent().set(false)))
        .isEqualTo(Quote.of(2, false, 30));
  }

  @Test
  void conditionsJoinThoseOfTheirPlace() {
    assertThat(numbers(quotes
            .byCustomer("ann")
            .filter(q -> Quote.pressing(q).not().or(q.sum().eq(30)))))
        .containsExactly(1, 3);
    assertThat(numbers(quotes
            .byStatusIndex()
            .byStatus("open")
            .filter(q -> Quote.pressing(q).and(q.number().eq(2)).and(q.city().exists()))))
        .containsExactly(2);
  }

  @Test
  void eachPlaceMakesAValueOfACondition() {
    Condition<QuoteQuerySet.Filter> ofTable = QuoteQuerySet.condition(Quote::pressing);
    Condition<QuoteByStatusIndexQuerySet.Filter> ofIndex = QuoteByStatusIndexQuerySet.condition(
        q -> Quote.pressing(q).and(q.number().gt(2)));
    Condition<QuoteAttributes> ofWrites = QuoteTable.condition(Quote::large);
    Update<QuoteUpdate> calm = QuoteTable.changes(q -> q.urgent().set(false));

    assertThat(numbers(quotes.byCustomer("ann").filter(ofTable))).containsExactly(2, 3);
    assertThat(numbers(quotes.byStatusIndex().byStatus("open").filter(ofIndex))).containsExactly(3);
    assertThat(numbers(quotes.scan().filter(ofWrites))).containsExactly(3);
    assertThat(quotes.update("ann", 2, calm)).isEqualTo(Quote.of(2, false, 30));
    assertThat(ofTable).hasToString(QuoteTable.condition(Quote::pressing).toString());
  }

  @Test
  void aValueIsNotMadeOfNothing() {
    assertThatThrownBy(() -> QuoteTable.condition(null)).hasMessage("condition");
    assertThatThrownBy(() -> QuoteTable.changes(null)).hasMessage("changes");
    assertThatThrownBy(() -> QuoteQuerySet.condition(null)).hasMessage("condition");
  }
}
