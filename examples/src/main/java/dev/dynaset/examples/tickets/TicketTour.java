package dev.dynaset.examples.tickets;

import dev.dynaset.ConditionFailedException;
import dev.dynaset.Dynaset;
import dev.dynaset.examples.steps.RequestLog;
import dev.dynaset.examples.steps.Steps;
import java.time.Duration;
import java.util.Objects;

/** Shows what is written of a {@link Ticket} besides what the application writes. */
public final class TicketTour {
  private TicketTour() {}

  /** Creates the table and a ticket, changes it, lets it expire, and deletes the table. */
  public static void run(Dynaset dynaset, Steps steps) {
    try (Dynaset timed = Dynaset.builder()
        .client(dynaset.client())
        .directDecodingWith(RequestLog.class)
        .clock(new MinuteClock())
        .ids(new CountedIds())
        .build()) {
      run(TicketTable.of(timed), steps);
    }
  }

  private static void run(TicketTable tickets, Steps steps) {
    steps.chapter(
        "What Dynaset writes itself",
        "A Ticket has members with @GeneratedId, @Version, @CreatedAt, @UpdatedAt and"
            + " @TimeToLive. Ids and times come from the Dynaset; that of this chapter has ids that"
            + " count, and a clock that goes on by a minute whenever it is asked.");
    steps.show("tickets.admin().create()", () -> tickets.admin().create());
    Ticket ticket = steps.show(
        "tickets.create(Ticket.of(\"The printer burns\"))",
        () -> tickets.create(Ticket.of("The printer burns")));
    versions(tickets, ticket, steps);
    expiry(tickets, Objects.requireNonNull(ticket.id()), steps);
    steps.show("tickets.admin().delete()", () -> tickets.admin().delete());
  }

  private static void versions(TicketTable tickets, Ticket ticket, Steps steps) {
    steps.chapter(
        "Versions",
        "ticket is the one that was just created, of version 1; failure is the exception below.");
    steps.show(
        "tickets.put(ticket.withText(\"It burns well\"))",
        () -> tickets.put(ticket.withText("It burns well")));
    ConditionFailedException failure = (ConditionFailedException) steps.showFailure(
        "tickets.put(ticket.withText(\"It smokes\"))",
        () -> tickets.put(ticket.withText("It smokes")));
    steps.show("failure.item(Ticket.class)", () -> failure.item(Ticket.class));
    steps.showFailure(
        "tickets.update(ticket, ticket.withText(\"It smokes\"))",
        () -> tickets.update(ticket, ticket.withText("It smokes")));
    steps.showFailure("tickets.deleteItem(ticket)", () -> tickets.deleteItem(ticket));
    steps.show(
        "tickets.lastWriteWins().put(ticket.withText(\"It is ash\"))",
        () -> tickets.lastWriteWins().put(ticket.withText("It is ash")));
  }

  private static void expiry(TicketTable tickets, String id, Steps steps) {
    steps.chapter(
        "Expiry",
        "DynamoDB deletes items some time after they have expired, and returns them until then."
            + " unexpired() leaves them out. id is that of the ticket.");
    steps.show(
        "tickets.update(id, t -> t.expires().setIn(Duration.ofSeconds(30)))",
        () -> tickets.update(id, t -> t.expires().setIn(Duration.ofSeconds(30))));
    steps.show("tickets.exists(id)", () -> tickets.exists(id));
    steps.show(
        "tickets.item(TicketKey.of(id)).unexpired().find()",
        () -> tickets.item(TicketKey.of(id)).unexpired().find());
    steps.show(
        "tickets.byId(id).unexpired().list()",
        () -> tickets.byId(id).unexpired().list());
    steps.show(
        "tickets.update(id, t -> t.expires().remove())",
        () -> tickets.update(id, t -> t.expires().remove()));
    steps.show(
        "tickets.byId(id).unexpired().count()",
        () -> tickets.byId(id).unexpired().count());
  }
}
