package dev.dynaset.tests.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.Condition;
import dev.dynaset.ItemMappingException;
import dev.dynaset.Update;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.tests.values.Ticket.Box;
import dev.dynaset.tests.values.Ticket.Level;
import dev.dynaset.tests.values.Ticket.State;
import dev.dynaset.tests.values.Ticket.Step;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Constants of enums with stored names, with aliases, and for texts that no constant has. */
@DynasetTest
class EnumTextsTest {
  private static final Ticket PAID = new Ticket(
      "t",
      Level.HIGH,
      State.PAID,
      Optional.of(State.PAID),
      new Box(State.PAID),
      Set.of(State.PAID, State.OPEN),
      List.of(State.PAID),
      Map.of(Ticket.Note.FIRST, "x"),
      new Step(State.PAID, "s"),
      "paid");

  @InjectDynaset
  private TicketTable tickets;

  private DynamoDbClient client;

  @BeforeEach
  void connect(DynamoDbClient connected) {
    client = connected;
  }

  /** An item as others have stored it, with one text in all places. */
  private void store(Level level, String text) {
    AttributeValue s = AttributeValue.fromS(text);
    Map<String, AttributeValue> item = new HashMap<>(tickets.toItem(PAID));
    item.put("level", AttributeValue.fromS(level == Level.HIGH ? "1-high" : "2-low"));
    item.put("state", s);
    item.put("last", s);
    item.put("box", s);
    item.put("states", AttributeValue.fromSs(List.of(text, "OPEN")));
    item.put("history", AttributeValue.fromL(List.of(s)));
    item.put("step", AttributeValue.fromM(Map.of("state", s, "text", AttributeValue.fromS("s"))));
    item.put("title", AttributeValue.fromS(text));
    client.putItem(put -> put.tableName(tickets.tableName()).item(item));
  }

  private Map<String, AttributeValue> stored() {
    return client.scan(scan -> scan.tableName(tickets.tableName())).items().get(0);
  }

  @Test
  void areStoredAsTheyAreNamed() {
    tickets.put(PAID);

    assertThat(stored())
        .containsEntry("level", AttributeValue.fromS("1-high"))
        .containsEntry("state", AttributeValue.fromS("paid"))
        .containsEntry("last", AttributeValue.fromS("paid"))
        .containsEntry("box", AttributeValue.fromS("paid"))
        .containsEntry("history", AttributeValue.fromL(List.of(AttributeValue.fromS("paid"))))
        .containsEntry("notes", AttributeValue.fromM(Map.of("2-first", AttributeValue.fromS("x"))));
    assertThat(stored().get("states").ss()).containsExactlyInAnyOrder("paid", "OPEN");
    assertThat(tickets.byId("t").levelEq(Level.HIGH).get()).isEqualTo(PAID);
    assertThat(tickets.get("t", Level.HIGH)).isEqualTo(PAID);
  }

  @Test
  void areReadOfTheirAliases() {
    store(Level.HIGH, "settled");

    assertThat(tickets.get("t", Level.HIGH)).isEqualTo(PAID.withTitle("settled"));
  }

  static Stream<Arguments> conditions() {
    return Stream.of(
        Arguments.of(TicketTable.condition(t -> t.state().eq(State.PAID)), 2),
        Arguments.of(TicketTable.condition(t -> t.state().ne(State.PAID)), 0),
        Arguments.of(TicketTable.condition(t -> t.state().ne(State.OPEN)), 2),
        Arguments.of(TicketTable.condition(t -> t.state().in(State.OPEN, State.PAID)), 2),
        Arguments.of(TicketTable.condition(t -> t.state().in(List.of(State.PAID))), 2),
        Arguments.of(TicketTable.condition(t -> t.last().eq(State.PAID)), 2),
        Arguments.of(TicketTable.condition(t -> t.box().eq(new Box(State.PAID))), 2),
        Arguments.of(TicketTable.condition(t -> t.states().contains(State.PAID)), 2),
        Arguments.of(TicketTable.condition(t -> t.history().contains(State.PAID)), 2),
        Arguments.of(TicketTable.condition(t -> t.history().at(0).eq(State.PAID)), 2),
        Arguments.of(TicketTable.condition(t -> t.notes().at(Ticket.Note.FIRST).eq("x")), 2),
        Arguments.of(TicketTable.condition(t -> t.step().state().eq(State.PAID)), 2),
        Arguments.of(TicketTable.condition(t -> t.step().state().eq(State.OPEN)), 0));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void conditionsMatchAllAliases(Condition<TicketAttributes> condition, int matches) {
    store(Level.HIGH, "settled");
    store(Level.LOW, "paid");

    assertThat(tickets.scan().filter(condition).count()).isEqualTo(matches);
  }

  @Test
  void deletingFromASetDeletesTheAliases() {
    store(Level.HIGH, "PAID");

    tickets.update("t", Level.HIGH, t -> t.states().delete(State.PAID));

    assertThat(stored().get("states").ss()).containsExactly("OPEN");
  }

  @Test
  void textsThatNoConstantHasAreReadAsTheUnknownOne() {
    store(Level.HIGH, "refunded");

    Ticket read = tickets.get("t", Level.HIGH);
    assertThat(read.state()).isEqualTo(State.OTHER);
    assertThat(read.last()).contains(State.OTHER);
    assertThat(read.box()).isEqualTo(new Box(State.OTHER));
    assertThat(read.states()).containsExactlyInAnyOrder(State.OTHER, State.OPEN);
    assertThat(read.history()).containsExactly(State.OTHER);
    assertThat(read.step().state()).isEqualTo(State.OTHER);
  }

  @Test
  void anUpdateOfSomethingElseKeepsWhatIsStored() {
    store(Level.HIGH, "refunded");
    Map<String, AttributeValue> before = new HashMap<>(stored());

    Ticket read = tickets.get("t", Level.HIGH);
    tickets.update(read, read.withTitle("new"));

    before.put("title", AttributeValue.fromS("new"));
    assertThat(stored()).isEqualTo(before);
  }

  @Test
  void anUpdateMayReplaceIt() {
    store(Level.HIGH, "refunded");

    Ticket read = tickets.get("t", Level.HIGH);
    tickets.update(read, read.withState(State.OPEN));

    assertThat(stored()).containsEntry("state", AttributeValue.fromS("OPEN"));
  }

  @Test
  void anUpdateToItIsRefused() {
    store(Level.HIGH, "refunded");

    Ticket read = tickets.get("t", Level.HIGH);
    assertThatThrownBy(() -> tickets.update(read.withState(State.OPEN), read))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("state cannot be set");
    assertThatThrownBy(
            () -> tickets.update(read, read.withHistory(List.of(State.OTHER, State.OPEN))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("history cannot be set");
  }

  @Test
  void anItemThatHasItCanBeDeleted() {
    store(Level.HIGH, "refunded");

    assertThat(tickets.deleteItem(tickets.get("t", Level.HIGH))).isPresent();
  }

  @Test
  void theUnknownOneIsNotWritten() {
    Ticket unknown = PAID.withState(State.OTHER);

    assertThatThrownBy(() -> tickets.put(unknown))
        .isInstanceOf(ItemMappingException.class)
        .hasMessageContaining("the member 'state' cannot be stored: the constant OTHER stands for")
        .hasMessageContaining("@Attribute(\"…\")");
    assertThatThrownBy(() -> tickets.toItem(unknown)).isInstanceOf(ItemMappingException.class);
    assertThatThrownBy(() -> tickets.putAll(List.of(unknown)))
        .isInstanceOf(ItemMappingException.class);
    assertThatThrownBy(() -> TicketTable.condition(t -> t.state().eq(State.OTHER)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("state cannot be stored: the constant OTHER");
    assertThatThrownBy(() -> TicketTable.changes(t -> t.states().set(Set.of(State.OTHER))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> TicketTable.changes(t -> t.state().set(State.OTHER)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theUnknownOneIsWrittenIfItHasAName() {
    Update<TicketUpdate> change =
        TicketTable.changes(t -> t.notes().set(Map.of(Ticket.Note.ANY, "y")));
    store(Level.HIGH, "paid");

    tickets.update(TicketKey.of("t", Level.HIGH), change);

    assertThat(stored())
        .containsEntry("notes", AttributeValue.fromM(Map.of("any", AttributeValue.fromS("y"))));
  }

  @Test
  void rangeKeysSortByStoredNames() {
    store(Level.LOW, "paid");
    store(Level.HIGH, "paid");

    assertThat(tickets.byId("t").stream().map(Ticket::level))
        .containsExactly(Level.HIGH, Level.LOW);
    var page = tickets.byId("t").limit(1).page();
    assertThat(tickets.byId("t").from(page.next().orElseThrow()).list())
        .extracting(Ticket::level)
        .containsExactly(Level.LOW);
  }
}
