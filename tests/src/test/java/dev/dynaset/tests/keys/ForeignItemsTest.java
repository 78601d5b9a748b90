package dev.dynaset.tests.keys;

import static dev.dynaset.tests.keys.RawItems.n;
import static dev.dynaset.tests.keys.RawItems.s;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Dynaset;
import dev.dynaset.ItemMappingException;
import dev.dynaset.UnknownItemException;
import dev.dynaset.Unreadable;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Items that other programs have written: of other kinds, or such as Dynaset would not write. */
@DynasetTest
class ForeignItemsTest {
  private static final Order ORDER = Order.of("c1", 1);
  private static final String RANGE = "ORDER#2026-03-01T10:00:00.000000000Z#o1";

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private OrderTable orders;

  @InjectDynaset
  private LineTable lines;

  private RawItems raw;

  @BeforeEach
  void item() {
    raw = RawItems.of(dynaset, orders.tableName());
    orders.put(ORDER);
  }

  private void putWith(String attribute, AttributeValue value) {
    Map<String, AttributeValue> item = new HashMap<>(orders.toItem(ORDER));
    item.put(attribute, value);
    raw.put(item);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ORDER", "ORDER\"", "ORDER$", "ORDERS#1", "ORDEQ#1", "~", "LINE#o1#1", "\0"})
  void anItemWithAnotherKeyIsNotMetByAQuery(String range) {
    raw.put(Map.of("PK", s("CUSTOMER#c1"), "SK", s(range)));

    assertThat(orders.byCustomerId("c1").list()).containsExactly(ORDER);
    assertThat(orders.byCustomerId("c1").placedAtGte(Order.START).list()).containsExactly(ORDER);
    assertThat(orders.byCustomerId("c1").placedAtLte(Order.START).list()).containsExactly(ORDER);
    assertThat(orders.byCustomerId("c1").delete()).isEqualTo(1);
    assertThat(raw.get("CUSTOMER#c1", range)).isNotEmpty();
  }

  static Stream<String> unfitRanges() {
    return Stream.of(
        "ORDER#",
        "ORDER#o1",
        "ORDER#2026-03-01T10:00:00.000000000Z",
        "ORDER#2026-03-01T10:00:00.000000000Z#",
        "ORDER#2026-03-01T10:00:00Z#o1",
        "ORDER#2026-13-01T10:00:00.000000000Z#o1",
        "ORDER#2026-03-01T10:00:00.000000000Z#o1#REFUND");
  }

  @ParameterizedTest
  @MethodSource("unfitRanges")
  void anItemWhoseKeyIsAlmostOneOfTheModelIsUnknown(String range) {
    orders.delete(orders.keyOf(ORDER));
    raw.put(Map.of("PK", s("CUSTOMER#c1"), "SK", s(range)));

    assertThatThrownBy(() -> orders.byCustomerId("c1").list())
        .isInstanceOf(UnknownItemException.class)
        .hasMessageContainingAll(
            range, "Order {PK=CUSTOMER#{customerId}, SK=ORDER#{placedAt}#{orderId}}");
    assertThat(orders.byCustomerId("c1").onUnreadable(Unreadable.skip()).list()).isEmpty();
  }

  @Test
  void aScanReadsNoItemsOfOtherKinds() {
    lines.put(Line.of("o1", 1));
    raw.put(Map.of("PK", s("INVOICE#1"), "SK", s("INVOICE")));

    assertThat(orders.scan().list()).containsExactly(ORDER);
    assertThat(orders.scan().count()).isEqualTo(1);
  }

  @Test
  void anItemWhoseKeyOnlyBeginsAsOnesOfTheModelIsUnknown() {
    raw.put(Map.of("PK", s("CUSTOMER#c1"), "SK", s("ORDER#yesterday")));

    assertThatThrownBy(() -> orders.scan().list())
        .isInstanceOf(UnknownItemException.class)
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("no kind of item that is known");
    assertThat(orders.scan().onUnreadable(Unreadable.skip()).list()).containsExactly(ORDER);
  }

  @Test
  void aMemberThatContradictsTheKeyIsNamedWithIt() {
    putWith("customerId", s("c2"));
    assertThatThrownBy(() -> orders.byCustomerId("c1").list())
        .isExactlyInstanceOf(ItemMappingException.class)
        .hasMessageContainingAll("customerId", "c2", "PK", "CUSTOMER#c1");
    assertThatThrownBy(() -> orders.get(orders.keyOf(ORDER)))
        .isExactlyInstanceOf(ItemMappingException.class)
        .hasMessageContainingAll("customerId", "PK");

    putWith("placedAt", s("2026-03-01T10:00:00.000000001Z"));
    assertThatThrownBy(() -> orders.byCustomerId("c1").first())
        .isExactlyInstanceOf(ItemMappingException.class)
        .hasMessageContainingAll("placedAt", "SK", RANGE);
  }

  @Test
  void aNumberThatContradictsTheKeyIsNamedWithIt() {
    Map<String, AttributeValue> item = new HashMap<>(lines.toItem(Line.of("o1", 1)));
    item.put("line", n(2));
    raw.put(item);

    assertThatThrownBy(() -> lines.get("c1", "o1", 1))
        .isExactlyInstanceOf(ItemMappingException.class)
        .hasMessageContainingAll("line", "SK");
    item.put("line", AttributeValue.fromN("1.0"));
    raw.put(item);
    assertThat(lines.byCustomerId("c1").list()).containsExactly(Line.of("o1", 1));
  }

  @Test
  void aStartThatContradictsTheKeyIsNamedWithIt(LogEntryTable log) {
    LogEntry entry = new LogEntry(Order.START, 1, "a");
    Map<String, AttributeValue> item = new HashMap<>(log.toItem(entry));
    item.put("PK", s("LOG#2026-03-02"));
    RawItems.of(dynaset, log.tableName()).put(item);

    assertThatThrownBy(() -> log.scan().list())
        .isExactlyInstanceOf(ItemMappingException.class)
        .hasMessageContainingAll("at", "PK");
  }

  @Test
  void lettersThatTheKeyDoesNotHaveContradictNothing(LoginTable logins) {
    RawItems items = RawItems.of(dynaset, logins.tableName());
    Map<String, AttributeValue> item = new HashMap<>(logins.toItem(new Login("Ann", null)));
    items.put(item);
    assertThat(logins.get("ANN").email()).isEqualTo("Ann");

    item.put("email", s("Bob"));
    items.put(item);
    assertThatThrownBy(() -> logins.get("ANN"))
        .isExactlyInstanceOf(ItemMappingException.class)
        .hasMessageContainingAll("email", "PK");
    items.put(Map.of("PK", s("EMAIL#Ann"), "SK", s("LOGIN"), "email", s("Ann")));
    assertThatThrownBy(() -> logins.scan().list()).isInstanceOf(ItemMappingException.class);
  }

  @Test
  void aStaleKeyOfAnIndexStopsNoReading() {
    putWith("GSI1PK", s("STATUS#OPEN"));
    putWith("GSI1SK", s("something else"));

    assertThat(orders.byCustomerId("c1").list()).containsExactly(ORDER);
    assertThat(orders.get(orders.keyOf(ORDER))).isEqualTo(ORDER);
  }

  @Test
  void theAttributeOfTheKindIsNotNeeded() {
    Map<String, AttributeValue> item = new HashMap<>(orders.toItem(ORDER));
    item.remove("_type");
    raw.put(item);
    assertThat(orders.byCustomerId("c1").list()).containsExactly(ORDER);

    putWith("_type", s("Line"));
    assertThat(orders.get(orders.keyOf(ORDER))).isEqualTo(ORDER);
  }

  @Test
  void itemsOfOtherKindsAreDeletedByNoQueryButAreCounted() {
    Shop.store(dynaset);

    assertThat(orders.scan().filter(o -> o.placedAt().exists()).count()).isEqualTo(72);
    assertThat(orders.scan().filter(o -> o.placedAt().exists()).list()).hasSize(72);
  }
}
