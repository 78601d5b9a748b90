package dev.dynaset.tests.values;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.Document;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.UnknownConstant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A model with enums whose constants have texts of their own. */
@Table("tickets")
record Ticket(
    @HashKey String id,
    @RangeKey Level level,
    State state,
    Optional<State> last,
    Box box,
    Set<State> states,
    List<State> history,
    Map<Note, String> notes,
    Step step,
    String title) {
  enum State {
    OPEN,
    @Attribute(
        value = "paid",
        aliases = {"PAID", "settled", ""})
    PAID,
    @UnknownConstant
    OTHER
  }

  enum Level {
    @Attribute("1-high")
    HIGH,
    @Attribute("2-low")
    LOW
  }

  enum Note {
    @Attribute("2-first")
    FIRST,
    @Attribute("any")
    @UnknownConstant
    ANY
  }

  record Box(State state) {}

  @Document
  record Step(State state, String text) {}

  Ticket withTitle(String title) {
    return new Ticket(id, level, state, last, box, states, history, notes, step, title);
  }

  Ticket withState(State state) {
    return new Ticket(id, level, state, last, box, states, history, notes, step, title);
  }

  Ticket withHistory(List<State> history) {
    return new Ticket(id, level, state, last, box, states, history, notes, step, title);
  }
}
