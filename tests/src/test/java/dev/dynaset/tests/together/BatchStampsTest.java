package dev.dynaset.tests.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.BatchOptions;
import dev.dynaset.Dynaset;
import dev.dynaset.Write;
import dev.dynaset.testing.DynasetExtension;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Versions, times and interceptors in batches. */
class BatchStampsTest {
  private static final Instant NOW = Instant.parse("2025-03-01T10:00:00Z");
  private static final BatchOptions IGNORING = BatchOptions.defaults().ignoringVersions();

  @RegisterExtension
  final DynasetExtension extension = DynasetExtension.builder()
      .configure(builder -> builder.clock(Clock.fixed(NOW, ZoneOffset.UTC)))
      .build();

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private TicketTable tickets;

  @InjectDynaset
  private LabelTable labels;

  @InjectDynaset
  private Faults faults;

  @Test
  void versionsAreRefusedWithACure(RecordedRequests requests) {
    for (Write<?> write : List.of(
        tickets.prepare().put(Ticket.of("t")), tickets.prepare().deleteItem(Ticket.of("t")))) {
      assertThatThrownBy(() -> dynaset.batch(List.of(write)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContainingAll(tickets.tableName(), "transact", "ignoringVersions()");
    }
    assertThat(requests.all()).isEmpty();
  }

  @Test
  void versionsThatAreIgnoredAreCountedAllTheSame() {
    Ticket seen = tickets.create(Ticket.of("t"));
    tickets.put(seen.withText("meanwhile"));
    tickets.create(Ticket.of("gone"));

    assertThat(dynaset.batch(
            List.of(
                tickets.prepare().put(seen.withText("later")),
                tickets.item("gone").prepare().delete(),
                tickets.prepare().deleteItem(Ticket.of("never there"))),
            IGNORING))
        .isEqualTo(3);

    assertThat(tickets.get("t")).isEqualTo(new Ticket("t", "later", 2, NOW, NOW));
    assertThat(tickets.find("gone")).isEmpty();
  }

  @Test
  void timesAreWritten() {
    Instant before = Instant.parse("2020-01-01T00:00:00Z");

    dynaset.batch(
        List.of(
            tickets.prepare().put(Ticket.of("new")),
            tickets.prepare().put(new Ticket("kept", "old", 7, before, before))),
        IGNORING);

    assertThat(tickets.get("new")).isEqualTo(new Ticket("new", "new", 1, NOW, NOW));
    assertThat(tickets.get("kept")).isEqualTo(new Ticket("kept", "old", 8, before, NOW));
  }

  @Test
  void interceptorsHearOfEachWriteOnceHoweverOftenItIsSent() {
    Heard heard = new Heard();
    LabelTable intercepted = labels.intercept(heard);
    List<Write<Label>> writes = IntStream.range(0, 30)
        .<Write<Label>>mapToObj(n -> n % 3 == 2
            ? intercepted.item("l" + n).prepare().delete()
            : intercepted.prepare().put(Label.of("l" + n, n)))
        .toList();
    assertThat(heard.calls()).hasSize(30).allMatch(call -> call.startsWith("before"));

    faults.next("BatchWriteItem").throttled();
    faults.next(2, "BatchWriteItem").leaveUnprocessed(0.5);
    dynaset.batch(writes, BatchOptions.defaults().parallelism(2));

    assertThat(heard.calls()).hasSize(60).doesNotHaveDuplicates();
    assertThat(heard.calls()).contains("afterPut l0 noted", "afterDelete l29 null");
    assertThat(labels.get("l1").note()).contains("noted");
  }

  @Test
  void aWriteThatALaterOneReplacesIsNotHeardOf() {
    Heard heard = new Heard();
    LabelTable intercepted = labels.intercept(heard);

    dynaset.batch(
        List.of(
            intercepted.prepare().put(Label.of("l", 1)),
            intercepted.item("l").prepare().delete()),
        BatchOptions.defaults().lastOfDuplicatesWins());

    assertThat(heard.calls())
        .containsExactly("beforePut l", "beforeDelete l", "afterDelete l null");
  }
}
