package dev.dynaset.tests.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.Condition;
import dev.dynaset.ConditionFailedException;
import dev.dynaset.Dynaset;
import dev.dynaset.DynasetException;
import dev.dynaset.FailureReason;
import dev.dynaset.ItemExistsException;
import dev.dynaset.ItemNotFoundException;
import dev.dynaset.ItemTooLargeException;
import dev.dynaset.StaleVersionException;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.Write;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Why transactions fail, for each write. */
@DynasetTest
class TransactReasonsTest {
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

  private TransactionFailedException failed(Write<?>... writes) {
    return catchThrowableOfType(TransactionFailedException.class, () -> dynaset.transact(writes));
  }

  /** The exception of a write in the transaction, which is the one that it throws by itself. */
  private static <X extends DynasetException> X alone(
      TransactionFailedException failed, Write<?> write, Class<X> type) {
    FailureReason reason = failed.reasonFor(write).orElseThrow();
    assertThat(reason.code()).isEqualTo("ConditionalCheckFailed");
    assertThat(failed).hasMessageContaining(reason.message());
    X byItself = catchThrowableOfType(type, write::execute);
    assertThat(byItself).hasMessage(reason.message());
    DynasetException exception = reason.exception().orElseThrow();
    assertThat(exception).isExactlyInstanceOf(type);
    return type.cast(exception);
  }

  @Test
  void twoCreatesOfWhatExists() {
    readings.put(Reading.of(1, "old"));
    labels.put(Label.of("l", 7));
    Write<?> good = readings.prepare().create(Reading.of(2));
    Write<?> reading = readings.prepare().create(Reading.of(1, "new"));
    Write<?> label = labels.prepare().create(Label.of("l", 1));

    TransactionFailedException failed = failed(reading, good, label);

    assertThat(failed)
        .hasMessageContaining("2 of its 3")
        .hasCauseInstanceOf(TransactionCanceledException.class);
    assertThat(List.copyOf(failed.reasons().keySet())).isEqualTo(List.of(reading, label));
    assertThat(failed.reasonFor(good)).isEmpty();
    assertThat(alone(failed, reading, ItemExistsException.class).item(Reading.class))
        .contains(Reading.of(1, "old"));
    ItemExistsException exists = alone(failed, label, ItemExistsException.class);
    assertThat(exists.item(Label.class)).contains(Label.of("l", 7));
    assertThat(exists.key()).isEqualTo(LabelKey.of("l"));
    assertThat(exists.tableName()).isEqualTo(labels.tableName());
  }

  @Test
  void aStaleVersionAmongThreeGoodOperations() {
    labels.put(Label.of("l", 1));
    Ticket seen = tickets.create(Ticket.of("t"));
    Ticket now = tickets.put(seen.withText("meanwhile"));
    Write<?> stale = tickets.prepare().put(seen.withText("mine"));

    TransactionFailedException failed = failed(
        readings.prepare().put(Reading.of(1)),
        labels.item("l").prepare().update(l -> l.count().increment()),
        stale,
        tickets.prepare().create(Ticket.of("other")));

    assertThat(failed.reasons().keySet()).containsExactly(stale);
    assertThat(alone(failed, stale, StaleVersionException.class).item(Ticket.class))
        .contains(now);
    assertThat(labels.get("l").count()).isEqualTo(1);
    assertThat(tickets.find("other")).isEmpty();
  }

  @Test
  void staleVersionsOfAllWritesThatLookAtThem() {
    Ticket one = tickets.create(Ticket.of("1"));
    Ticket two = tickets.create(Ticket.of("2"));
    Ticket gone = tickets.create(Ticket.of("3"));
    tickets.put(one);
    tickets.put(two);
    tickets.delete("3");
    Write<?> update = tickets.prepare().update(one, one.withText("mine"));
    Write<?> delete = tickets.prepare().deleteItem(two);
    Write<?> put = tickets.prepare().put(gone.withText("mine"));

    TransactionFailedException failed = failed(update, delete, put);

    assertThat(alone(failed, update, StaleVersionException.class).item(Ticket.class))
        .contains(tickets.get("1"));
    assertThat(alone(failed, delete, StaleVersionException.class).item(Ticket.class))
        .contains(tickets.get("2"));
    assertThat(alone(failed, put, StaleVersionException.class).item(Ticket.class))
        .isEmpty();
  }

  @Test
  void conditionsThatFailHoldTheItem() {
    labels.put(Label.of("put", 1));
    labels.put(Label.of("update", 2));
    labels.put(Label.of("delete", 3));
    labels.put(Label.of("check", 4));
    Condition<LabelAttributes> large = LabelAttributes.INSTANCE.count().gt(100);
    List<Write<Label>> writes = List.of(
        labels.onlyIf(large).prepare().put(Label.of("put", 9)),
        labels.item("update").onlyIf(large).prepare().update(l -> l.count().increment()),
        labels.item("delete").onlyIf(large).prepare().delete(),
        labels.item("check").onlyIf(large).prepare().check());
    Write<?> upsert =
        labels.item("none").onlyIf(large).prepare().upsert(l -> l.count().set(1));

    TransactionFailedException failed =
        failed(writes.get(0), writes.get(1), upsert, writes.get(2), writes.get(3));

    int count = 1;
    for (Write<Label> write : writes) {
      ConditionFailedException alone = alone(failed, write, ConditionFailedException.class);
      assertThat(alone.item(Label.class).orElseThrow().count()).isEqualTo(count++);
    }
    assertThat(alone(failed, upsert, ConditionFailedException.class).item(Label.class))
        .isEmpty();
  }

  @Test
  void whatMustExistAndDoesNot() {
    Write<?> update = labels.item("none").prepare().update(l -> l.count().increment());
    Write<?> check = readings.item(Reading.STATION, 1).prepare().check();

    TransactionFailedException failed = failed(update, check);

    alone(failed, update, ItemNotFoundException.class);
    assertThat(alone(failed, check, ConditionFailedException.class).attributes())
        .isEmpty();
  }

  @Test
  void conditionsThatNothingMeetsAreNotSent() {
    labels.put(Label.of("l", 1));
    requests.clear();
    Write<?> never =
        labels.item("l").onlyIf(Condition.<LabelAttributes>never()).prepare().delete();
    Write<?> neither =
        labels.prepare().put(Label.of("none", 1)).onlyIf(l -> l.count().in());

    TransactionFailedException failed =
        failed(never, readings.prepare().put(Reading.of(1)), neither);

    assertThat(requests.all())
        .hasSize(2)
        .allSatisfy(request -> assertThat(request.request())
            .isInstanceOfSatisfying(
                GetItemRequest.class, get -> assertThat(get.consistentRead()).isTrue()));
    assertThat(failed.reasons()).hasSize(2);
    assertThat(alone(failed, never, ConditionFailedException.class).item(Label.class))
        .contains(Label.of("l", 1));
    assertThat(alone(failed, neither, ConditionFailedException.class).item(Label.class))
        .isEmpty();
    assertThat(readings.find(Reading.STATION, 1)).isEmpty();
    assertThat(labels.get("l")).isEqualTo(Label.of("l", 1));
  }

  @Test
  void anItemThatIsTooLargeIsTheReason() {
    Write<?> large = readings.prepare().put(Reading.of(1, "x".repeat(410_000)));
    Write<?> good = labels.prepare().put(Label.of("l", 1));

    TransactionFailedException failed =
        catchThrowableOfType(TransactionFailedException.class, () -> dynaset.transact(large, good));

    assertThat(failed.reasonFor(large).orElseThrow().exception())
        .containsInstanceOf(ItemTooLargeException.class);
    assertThat(failed.reasonFor(good)).isEmpty();
    assertThat(labels.find("l")).isEmpty();
  }

  @Test
  void nothingIsKnownOfOtherWrites() {
    Write<?> create = labels.prepare().create(Label.of("l", 1));
    labels.put(Label.of("l", 1));

    TransactionFailedException failed = failed(create);

    assertThat(failed.reasonFor(labels.prepare().create(Label.of("l", 1)))).isEmpty();
    assertThat(failed.reasons())
        .isEqualTo(Map.of(create, failed.reasonFor(create).orElseThrow()));
  }
}
