package dev.dynaset.tests.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.Dynaset;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.Write;
import dev.dynaset.testing.DynasetExtension;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** Transactions of writes: what they take and do. */
class TransactTest {
  private static final Instant NOW = Instant.parse("2025-03-01T10:00:00Z");

  @RegisterExtension
  final DynasetExtension extension = DynasetExtension.builder()
      .configure(builder -> builder.clock(Clock.fixed(NOW, ZoneOffset.UTC)))
      .build();

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private ReadingTable readings;

  @InjectDynaset
  private LabelTable labels;

  @InjectDynaset
  private TicketTable tickets;

  @InjectDynaset
  private RecordedRequests requests;

  /** One of each, of three models. */
  private List<Write<?>> oneOfEach() {
    labels.put(Label.of("checked", 5));
    labels.put(Label.of("counted", 5));
    readings.put(Reading.of(1));
    Ticket ticket = tickets.create(Ticket.of("deleted"));
    requests.clear();
    return List.of(
        labels.item("checked").prepare().check().onlyIf(l -> l.count().eq(5)),
        labels.item("counted").prepare().update(l -> l.count().increment(2)),
        labels.item("upserted").prepare().upsert(l -> l.count().set(1)),
        readings.prepare().put(Reading.of(1, "replaced")),
        readings.prepare().create(Reading.of(2)),
        tickets.prepare().create(Ticket.of("created")),
        tickets.prepare().deleteItem(ticket));
  }

  private void assertOneOfEachIsDone() {
    assertThat(labels.get("checked")).isEqualTo(Label.of("checked", 5));
    assertThat(labels.get("counted")).isEqualTo(Label.of("counted", 7));
    assertThat(labels.get("upserted")).isEqualTo(Label.of("upserted", 1));
    assertThat(readings.byStation(Reading.STATION).list())
        .containsExactly(Reading.of(1, "replaced"), Reading.of(2));
    assertThat(tickets.get("created")).isEqualTo(new Ticket("created", "new", 1, NOW, NOW));
    assertThat(tickets.find("deleted")).isEmpty();
  }

  @Test
  void writesOfAllKindsAndSeveralModelsAreDoneTogether() {
    dynaset.transact(oneOfEach());

    assertThat(requests.only(TransactWriteItemsRequest.class).transactItems()).hasSize(7);
    assertOneOfEachIsDone();
  }

  @Test
  void writesAreDoneTogetherWithoutBlocking() {
    dynaset.transactAsync(oneOfEach()).orTimeout(60, TimeUnit.SECONDS).join();

    assertOneOfEachIsDone();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void ifOneFailsNothingIsDone(boolean isAsync) {
    List<Write<?>> writes = new ArrayList<>(oneOfEach());
    Write<?> bad = labels.item("nowhere").prepare().check();
    writes.add(bad);

    TransactionFailedException failed =
        catchThrowableOfType(TransactionFailedException.class, () -> transact(isAsync, writes));

    assertThat(failed.reasons().keySet()).isEqualTo(Set.of(bad));
    assertThat(labels.get("counted").count()).isEqualTo(5);
    assertThat(labels.find("upserted")).isEmpty();
    assertThat(readings.byStation(Reading.STATION).list()).containsExactly(Reading.of(1));
    assertThat(tickets.find("created")).isEmpty();
    assertThat(tickets.find("deleted")).isPresent();
  }

  private void transact(boolean isAsync, List<Write<?>> writes) {
    if (!isAsync) {
      dynaset.transact(writes);
      return;
    }
    try {
      dynaset.transactAsync(writes).orTimeout(60, TimeUnit.SECONDS).join();
    } catch (CompletionException e) {
      throw (RuntimeException) e.getCause();
    }
  }

  @Test
  void aHundredWritesAreDone() {
    dynaset.transact(Reading.many(100).stream().map(readings.prepare()::create).toList());

    assertThat(readings.byStation(Reading.STATION).list()).isEqualTo(Reading.many(100));
    assertThat(requests.of(TransactWriteItemsRequest.class)).hasSize(1);
  }

  @Test
  void whatIsNoTransactionIsRefusedBeforeAnythingIsSent() {
    assertRefused(List.of(), "at least one");
    assertRefused(
        Reading.many(101).stream().map(readings.prepare()::put).toList(), "100", "101", "batch");
    assertRefused(
        List.of(
            readings.prepare().put(Reading.of(1)),
            readings.prepare().put(Reading.of(2)),
            readings.item(Reading.STATION, 1).prepare().delete()),
        "two writes of one item",
        readings.tableName());
    assertRefused(
        List.of(
            labels.item("l").prepare().check().onlyIf(l -> l.count().gt(1)),
            labels.item("l").prepare().update(l -> l.count().decrement())),
        "two writes of one item",
        labels.tableName());
    assertThat(requests.all()).isEmpty();
  }

  private void assertRefused(List<? extends Write<?>> writes, String... words) {
    assertThatThrownBy(() -> dynaset.transact(writes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(words);
    assertThatThrownBy(() -> dynaset.transactAsync(writes))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll(words);
  }

  @Test
  void writesOfAnotherClientAreRefused() {
    try (Dynaset stranger = Dynaset.from(Map.of(
        "dynaset.endpoint", "http://localhost:1",
        "dynaset.region", "us-east-1",
        "dynaset.access-key", "none",
        "dynaset.secret-key", "none"))) {
      Write<?> strange = LabelTable.of(stranger).prepare().put(Label.of("l", 1));
      assertRefused(List.of(readings.prepare().put(Reading.of(1)), strange), "another client");
    }
    assertThat(requests.all()).isEmpty();
  }

  @Test
  void versionsAndTimesAreWrittenByEachKindOfWrite() {
    Ticket put = tickets.create(Ticket.of("put"));
    Ticket changed = tickets.create(Ticket.of("changed"));
    tickets.create(Ticket.of("updated"));

    dynaset.transact(
        tickets.prepare().put(put.withText("later")),
        tickets.prepare().update(changed, changed.withText("later")),
        tickets.item("updated").prepare().update(t -> t.text().set("later")),
        tickets.item("upserted").prepare().upsert(t -> t.text().set("later")));

    for (String id : List.of("put", "changed", "updated")) {
      assertThat(tickets.get(id)).isEqualTo(new Ticket(id, "later", 2, NOW, NOW));
    }
    assertThat(tickets.get("upserted")).isEqualTo(new Ticket("upserted", "later", 1, NOW, NOW));
  }

  @Test
  void interceptorsHearOfWhatIsDoneOnly() {
    labels.put(Label.of("updated", 1));
    Heard heard = new Heard();
    LabelTable intercepted = labels.intercept(heard);
    Write<?> put = intercepted.prepare().put(Label.of("put", 1));
    Write<?> update =
        intercepted.item("updated").prepare().update(l -> l.count().increment());
    Write<?> delete = intercepted.item("deleted").prepare().delete();
    List<String> before = List.of("beforePut put", "beforeUpdate updated", "beforeDelete deleted");

    assertThatThrownBy(() -> dynaset.transact(
            put, update, delete, labels.item("nowhere").prepare().check()))
        .isInstanceOf(TransactionFailedException.class);
    assertThat(heard.calls()).isEqualTo(before);

    dynaset.transact(put, update, delete);
    assertThat(heard.calls())
        .isEqualTo(Stream.concat(
                before.stream(),
                Stream.of(
                    "afterPut put noted", "afterUpdate updated null", "afterDelete deleted null"))
            .toList());
  }
}
