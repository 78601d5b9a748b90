package dev.dynaset.tests.uncertain;

import static dev.dynaset.tests.uncertain.FaultyProxy.Fault.BREAK;
import static dev.dynaset.tests.uncertain.FaultyProxy.Fault.BREAK_RESPONSE;
import static dev.dynaset.tests.uncertain.FaultyProxy.Fault.CUT_RESPONSE;
import static dev.dynaset.tests.uncertain.FaultyProxy.Fault.HOLD_RESPONSE;
import static dev.dynaset.tests.uncertain.FaultyProxy.Fault.LOSE_REQUEST;
import static dev.dynaset.tests.uncertain.FaultyProxy.Fault.LOSE_RESPONSE;
import static dev.dynaset.tests.uncertain.FaultyProxy.Fault.THROTTLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.ConditionFailedException;
import dev.dynaset.Created;
import dev.dynaset.EachResult;
import dev.dynaset.ItemExistsException;
import dev.dynaset.ItemInterceptor;
import dev.dynaset.ItemNotFoundException;
import dev.dynaset.StaleVersionException;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.TransactionOptions;
import dev.dynaset.TransactionOutcomeUnknownException;
import dev.dynaset.Write;
import dev.dynaset.WriteOutcomeUnknownException;
import dev.dynaset.tests.uncertain.FaultyProxy.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * What each verb says if DynamoDB has done a write whose response was lost, which the AWS SDK then
 * sends again. The table in docs/retries.md says the same.
 */
@Timeout(60)
@Execution(ExecutionMode.SAME_THREAD) // They have one proxy.
class LostResponsesTest {
  private static LossyLine line;
  private static TicketTable tickets;
  private static TallyTable tallies;
  private static SheetTable sheets;
  private static TallyTable storedTallies;
  private static SheetTable storedSheets;

  private String id;

  /** With which of the two clients. */
  enum Way {
    BLOCKING {
      @Override
      <R> R get(Supplier<R> blocking, Supplier<CompletableFuture<R>> async) {
        return blocking.get();
      }
    },
    ASYNC {
      @Override
      <R> R get(Supplier<R> blocking, Supplier<CompletableFuture<R>> async) {
        try {
          return async.get().join();
        } catch (CompletionException e) {
          throw (RuntimeException) e.getCause();
        }
      }
    };

    abstract <R> R get(Supplier<R> blocking, Supplier<CompletableFuture<R>> async);

    void run(Runnable blocking, Supplier<CompletableFuture<Void>> async) {
      get(
          () -> {
            blocking.run();
            return null;
          },
          async);
    }
  }

  @BeforeAll
  static void start() {
    line = new LossyLine(Duration.ofMillis(1500));
    tickets = TicketTable.of(line.dynaset());
    tallies = TallyTable.of(line.dynaset());
    sheets = SheetTable.of(line.dynaset());
    storedTallies = TallyTable.of(line.direct());
    storedSheets = SheetTable.of(line.direct());
    TicketTable.of(line.direct()).admin().create();
    storedTallies.admin().create();
    storedSheets.admin().create();
  }

  @AfterAll
  static void stop() {
    line.close();
  }

  @BeforeEach
  void fresh() {
    id = UUID.randomUUID().toString();
    line.events();
    line.proxy().forget();
    line.proxy().requests();
  }

  private static void lose(Fault... faults) {
    line.proxy().next(faults);
  }

  // What holds an id that the call has made.

  @ParameterizedTest
  @EnumSource
  void createWithAGeneratedIdSucceeds(Way way) {
    lose(LOSE_RESPONSE);

    Ticket created = way.get(
        () -> tickets.create(new Ticket(null, "a")),
        () -> tickets.async().create(new Ticket(null, "a")));

    assertThat(TicketTable.of(line.direct()).get(created.id())).isEqualTo(created);
    assertThat(line.proxy().requests()).isEqualTo(2);
    assertThat(line.events()).singleElement().matches(event -> event.isUncertain());
  }

  @ParameterizedTest
  @EnumSource
  void getOrCreateWithAGeneratedIdIsNew(Way way) {
    lose(LOSE_RESPONSE);

    Created<Ticket> created = way.get(
        () -> tickets.getOrCreate(new Ticket(null, "a")),
        () -> tickets.async().getOrCreate(new Ticket(null, "a")));

    assertThat(created.isNew()).isTrue();
    assertThat(TicketTable.of(line.direct()).get(created.item().id())).isEqualTo(created.item());
  }

  // What may be somebody else's.

  @ParameterizedTest
  @EnumSource
  void createWithoutAGeneratedIdIsUnknown(Way way) {
    lose(LOSE_RESPONSE);

    WriteOutcomeUnknownException unknown = catchThrowableOfType(
        WriteOutcomeUnknownException.class,
        () -> way.get(
            () -> tallies.create(Tally.of(id, "ann")),
            () -> tallies.async().create(Tally.of(id, "ann"))));

    assertThat(unknown)
        .hasMessageContainingAll("Tally {id=" + id + "}", "may have been created or not")
        .hasMessageNotContaining("somebody else");
    assertThat(unknown.tableName()).isEqualTo("uncertain-tallies");
    assertThat(unknown.key()).isEqualTo(TallyKey.of(id));
    assertThat(unknown.item(Tally.class)).contains(Tally.of(id, "ann"));
    assertThat(storedTallies.find(id)).contains(Tally.of(id, "ann"));
  }

  @ParameterizedTest
  @EnumSource
  void createOfWhatIsThereIsUnknownIfTheRefusalWasLost(Way way) {
    storedTallies.create(Tally.of(id, "bob"));
    lose(LOSE_RESPONSE);

    assertThatThrownBy(() -> way.get(
            () -> tallies.create(Tally.of(id, "ann")),
            () -> tallies.async().create(Tally.of(id, "ann"))))
        .isInstanceOf(WriteOutcomeUnknownException.class);
  }

  @ParameterizedTest
  @EnumSource
  void getOrCreateWithoutAGeneratedIdIsUnknown(Way way) {
    lose(LOSE_RESPONSE);

    assertThatThrownBy(() -> way.get(
            () -> tallies.getOrCreate(Tally.of(id, "ann")),
            () -> tallies.async().getOrCreate(Tally.of(id, "ann"))))
        .isInstanceOf(WriteOutcomeUnknownException.class);
  }

  @ParameterizedTest
  @EnumSource
  void anUpdateWithAConditionThatItUndoesIsUnknown(Way way) {
    storedTallies.create(Tally.of(id, "ann"));
    lose(LOSE_RESPONSE);

    assertThatThrownBy(() -> way.get(
            () -> tallies
                .item(id)
                .onlyIf(t -> t.owner().eq("ann"))
                .update(t -> t.owner().set("bob")),
            () -> tallies
                .item(id)
                .onlyIf(t -> t.owner().eq("ann"))
                .async()
                .update(t -> t.owner().set("bob"))))
        .isInstanceOfSatisfying(
            WriteOutcomeUnknownException.class,
            unknown -> assertThat(unknown.item(Tally.class)).contains(Tally.of(id, "bob")));
  }

  @ParameterizedTest
  @EnumSource
  void aDeletionWithAConditionIsUnknown(Way way) {
    storedTallies.create(Tally.of(id, "ann"));
    lose(LOSE_RESPONSE);

    assertThatThrownBy(() -> way.get(
            () -> tallies.item(id).onlyIf(t -> t.owner().eq("ann")).delete(),
            () -> tallies.item(id).onlyIf(t -> t.owner().eq("ann")).async().delete()))
        .isInstanceOf(WriteOutcomeUnknownException.class)
        .hasMessageContaining("may have been deleted or not");
    assertThat(storedTallies.find(id)).isEmpty();
  }

  // What is done a second time, or for nothing.

  @ParameterizedTest
  @EnumSource
  void aDeletionWithoutAConditionIsDone(Way way) {
    storedTallies.create(Tally.of(id, "ann"));
    lose(LOSE_RESPONSE);

    Optional<Tally> old =
        way.get(() -> tallies.delete(id), () -> tallies.item(id).async().delete());

    assertThat(old).as("is lost with the first response").isEmpty();
    assertThat(storedTallies.find(id)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aPutIsDone(Way way) {
    lose(LOSE_RESPONSE);

    Tally put = way.get(
        () -> tallies.put(Tally.of(id, "ann")), () -> tallies.async().put(Tally.of(id, "ann")));

    assertThat(storedTallies.get(id)).isEqualTo(put);
  }

  @ParameterizedTest
  @EnumSource
  void anIncrementIsDoneTwiceAndListenersAreTold(Way way) {
    storedTallies.create(Tally.of(id, "ann"));
    lose(LOSE_RESPONSE);

    Tally counted = way.get(
        () -> tallies.update(id, t -> t.count().increment()),
        () -> tallies.item(id).async().update(t -> t.count().increment()));

    assertThat(counted.count()).isEqualTo(2);
    assertThat(line.events()).singleElement().matches(event -> event.isUncertain());
  }

  @ParameterizedTest
  @EnumSource
  void anIncrementThatWasRefusedBeforeIsDoneOnce(Way way) {
    storedTallies.create(Tally.of(id, "ann"));
    lose(THROTTLE);

    Tally counted = way.get(
        () -> tallies.update(id, t -> t.count().increment()),
        () -> tallies.item(id).async().update(t -> t.count().increment()));

    assertThat(counted.count()).isEqualTo(1);
    assertThat(line.events()).singleElement().matches(event -> !event.isUncertain());
  }

  // What has a version.

  @ParameterizedTest
  @EnumSource
  void aPutOfAVersionSucceeds(Way way) {
    Sheet first = storedSheets.create(Sheet.of(id, "a"));
    lose(LOSE_RESPONSE);

    Sheet second =
        way.get(() -> sheets.put(first.with("b")), () -> sheets.async().put(first.with("b")));

    assertThat(second.version()).isEqualTo(2);
    assertThat(storedSheets.get(id)).isEqualTo(second);
  }

  @ParameterizedTest
  @EnumSource
  void anUpdateOfAVersionSucceeds(Way way) {
    Sheet first = storedSheets.create(Sheet.of(id, "a"));
    lose(LOSE_RESPONSE);

    Sheet second = way.get(
        () -> sheets.update(first, first.with("b")),
        () -> sheets.async().update(first, first.with("b")));

    assertThat(second.version()).isEqualTo(2);
    assertThat(second.note()).isNull();
    assertThat(storedSheets.get(id)).isEqualTo(second);
  }

  @ParameterizedTest
  @EnumSource
  void aForcedPutWhoseRefusalWasLostGoesOverWhatIsStored(Way way) {
    Sheet first = storedSheets.put(Sheet.of(id, "a"));
    storedSheets.put(storedSheets.put(first.with("b")).with("c"));
    lose(LOSE_RESPONSE);

    Sheet forced = way.get(
        () -> sheets.lastWriteWins().put(first.with("d")),
        () -> sheets.lastWriteWins().async().put(first.with("d")));

    assertThat(forced).isEqualTo(storedSheets.get(id)).returns("d", Sheet::text);
    assertThat(forced.version()).isEqualTo(4);
  }

  @ParameterizedTest
  @EnumSource
  void aForcedPutIsUnknownIfItsConditionIsNotMetAfterwards(Way way) {
    Sheet first = storedSheets.put(Sheet.of(id, "a"));
    Sheet third = storedSheets.put(storedSheets.put(first.with("b")).with("c"));
    lose(LOSE_RESPONSE);

    WriteOutcomeUnknownException unknown = catchThrowableOfType(
        WriteOutcomeUnknownException.class,
        () -> way.get(
            () -> sheets.lastWriteWins().onlyIf(s -> s.text().eq("a")).put(first.with("d")),
            () ->
                sheets.lastWriteWins().onlyIf(s -> s.text().eq("a")).async().put(first.with("d"))));

    assertThat(unknown.item(Sheet.class)).contains(third);
    assertThat(storedSheets.get(id)).isEqualTo(third);
  }

  @ParameterizedTest
  @EnumSource
  void theDeletionOfAVersionIsUnknown(Way way) {
    Sheet first = storedSheets.create(Sheet.of(id, "a"));
    lose(LOSE_RESPONSE);

    assertThatThrownBy(
            () -> way.get(() -> sheets.deleteItem(first), () -> sheets.async().deleteItem(first)))
        .isInstanceOf(WriteOutcomeUnknownException.class);
  }

  @ParameterizedTest
  @EnumSource
  void aPutThatSomebodyElseForestalledIsUnknownIfTheRefusalWasLost(Way way) {
    Sheet first = storedSheets.create(Sheet.of(id, "a"));
    storedSheets.put(first.with("theirs"));
    lose(LOSE_RESPONSE);

    assertThatThrownBy(() ->
            way.get(() -> sheets.put(first.with("b")), () -> sheets.async().put(first.with("b"))))
        .isInstanceOf(WriteOutcomeUnknownException.class);
  }

  @ParameterizedTest
  @EnumSource
  void theFirstPutOfAVersionIsUnknownAsACreationIs(Way way) {
    lose(LOSE_RESPONSE);

    assertThatThrownBy(() -> way.get(
            () -> sheets.put(Sheet.of(id, "a")), () -> sheets.async().put(Sheet.of(id, "a"))))
        .isInstanceOf(WriteOutcomeUnknownException.class);
  }

  // Which attempts may have arrived.

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.INCLUDE,
      names = {"LOSE_REQUEST", "LOSE_RESPONSE", "BREAK_RESPONSE", "BREAK"})
  void anAttemptWithoutAnAnswerMayHaveArrived(Fault fault) {
    storedTallies.create(Tally.of(id, "bob"));
    for (Way way : Way.values()) {
      lose(fault);

      assertThatThrownBy(() -> way.get(
              () -> tallies.create(Tally.of(id, "ann")),
              () -> tallies.async().create(Tally.of(id, "ann"))))
          .as("%s", way)
          .isInstanceOf(WriteOutcomeUnknownException.class);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRefusedAttemptHasNotArrived(Way way) {
    storedTallies.create(Tally.of(id, "bob"));
    lose(THROTTLE, THROTTLE);

    assertThatThrownBy(() -> way.get(
            () -> tallies.create(Tally.of(id, "ann")),
            () -> tallies.async().create(Tally.of(id, "ann"))))
        .isInstanceOf(ItemExistsException.class);
  }

  @ParameterizedTest
  @EnumSource
  void aRefusalBehindAnAttemptThatMayHaveArrivedDoesNotTell(Way way) {
    storedTallies.create(Tally.of(id, "bob"));
    lose(LOSE_RESPONSE, THROTTLE);

    assertThatThrownBy(() -> way.get(
            () -> tallies.create(Tally.of(id, "ann")),
            () -> tallies.async().create(Tally.of(id, "ann"))))
        .isInstanceOf(WriteOutcomeUnknownException.class);
  }

  @ParameterizedTest
  @EnumSource
  void realConflictsUnderLoadStayConflicts(Way way) {
    Sheet first = storedSheets.create(Sheet.of(id, "a"));
    storedSheets.put(first.with("theirs"));
    lose(THROTTLE, THROTTLE);

    assertThatThrownBy(() ->
            way.get(() -> sheets.put(first.with("b")), () -> sheets.async().put(first.with("b"))))
        .isInstanceOf(StaleVersionException.class);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsRefusedAtTheFirstAttemptIsKnown(Way way) {
    assertThatThrownBy(() -> way.get(
            () -> tallies.update(id, t -> t.count().increment()),
            () -> tallies.item(id).async().update(t -> t.count().increment())))
        .isInstanceOf(ItemNotFoundException.class);
    assertThat(line.events()).singleElement().matches(event -> !event.isUncertain());
  }

  // The last attempt.

  @ParameterizedTest
  @EnumSource
  void aWriteWithoutAnyResponseIsUnknown(Way way) {
    lose(LOSE_RESPONSE, LOSE_REQUEST, LOSE_REQUEST);

    assertThatThrownBy(() -> way.get(
            () -> tallies.put(Tally.of(id, "ann")), () -> tallies.async().put(Tally.of(id, "ann"))))
        .isInstanceOf(WriteOutcomeUnknownException.class)
        .hasCauseInstanceOf(SdkClientException.class);
    assertThat(line.events()).singleElement().matches(event -> event.isUncertain());
  }

  @ParameterizedTest
  @EnumSource
  void aWriteThatIsThrottledToTheEndIsNotDone(Way way) {
    lose(THROTTLE, THROTTLE, THROTTLE);

    assertThatThrownBy(() -> way.get(
            () -> tallies.put(Tally.of(id, "ann")), () -> tallies.async().put(Tally.of(id, "ann"))))
        .isNotInstanceOf(WriteOutcomeUnknownException.class);
  }

  @ParameterizedTest
  @EnumSource
  void aWriteThatIsAnsweredTooLateIsUnknown(Way way) {
    lose(HOLD_RESPONSE, HOLD_RESPONSE, HOLD_RESPONSE);

    assertThatThrownBy(() -> way.get(
            () -> tallies.put(Tally.of(id, "ann")), () -> tallies.async().put(Tally.of(id, "ann"))))
        .isInstanceOf(WriteOutcomeUnknownException.class);
    assertThat(storedTallies.find(id)).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void aServerThatIsBrokenToTheEndMayHaveDoneIt(Way way) {
    lose(BREAK, BREAK, BREAK_RESPONSE);

    assertThatThrownBy(() -> way.get(
            () -> tallies.put(Tally.of(id, "ann")), () -> tallies.async().put(Tally.of(id, "ann"))))
        .isInstanceOf(WriteOutcomeUnknownException.class)
        .hasCauseInstanceOf(DynamoDbException.class);
  }

  @ParameterizedTest
  @EnumSource
  void withoutAnyConnectionNothingIsDone(Way way) throws IOException {
    line.proxy().refuse();
    // Connections that the clients have kept are known to be closed after this.
    for (int i = 0; i < 3; i++) {
      assertThatThrownBy(() ->
              way.get(() -> tallies.find(id), () -> tallies.item(id).async().find()))
          .isInstanceOf(SdkClientException.class);
    }
    line.events();
    try {
      assertThatThrownBy(() -> way.get(
              () -> tallies.put(Tally.of(id, "ann")),
              () -> tallies.async().put(Tally.of(id, "ann"))))
          .isInstanceOf(SdkClientException.class);
    } finally {
      line.proxy().resume();
    }
    assertThat(line.events()).singleElement().matches(event -> !event.isUncertain());
  }

  @ParameterizedTest
  @EnumSource
  void anIncrementWhoseResponsesAreCutIsUnknown(Way way) {
    storedTallies.create(Tally.of(id, "ann"));
    lose(CUT_RESPONSE, CUT_RESPONSE, CUT_RESPONSE);

    assertThatThrownBy(() -> way.get(
            () -> tallies.update(id, t -> t.count().increment()),
            () -> tallies.item(id).async().update(t -> t.count().increment())))
        .isInstanceOf(WriteOutcomeUnknownException.class);
    assertThat(storedTallies.get(id).count()).isEqualTo(LossyLine.ATTEMPTS);
  }

  // Transactions, and what is done once only.

  @ParameterizedTest
  @EnumSource
  void aTransactionIsDoneOnce(Way way) {
    storedTallies.create(Tally.of(id, "ann"));
    lose(LOSE_RESPONSE);

    way.run(
        () -> line.dynaset().transact(List.of(increment())),
        () -> line.dynaset().transactAsync(List.of(increment())));

    assertThat(storedTallies.get(id).count()).isEqualTo(1);
  }

  private Write<Tally> increment() {
    return tallies.item(id).prepare().update(t -> t.count().increment());
  }

  @ParameterizedTest
  @EnumSource
  void aTransactionThatIsRefusedAfterALostResponseIsUnknown(Way way) {
    lose(LOSE_RESPONSE);

    assertThatThrownBy(() -> way.run(
            () -> line.dynaset().transact(List.of(increment())),
            () -> line.dynaset().transactAsync(List.of(increment()))))
        .isInstanceOf(TransactionOutcomeUnknownException.class)
        .hasMessageContaining("may still arrive");
  }

  @ParameterizedTest
  @EnumSource
  void aTransactionThatIsThrottledAndRefusedHasFailed(Way way) {
    lose(THROTTLE);

    assertThatThrownBy(() -> way.run(
            () -> line.dynaset().transact(List.of(increment())),
            () -> line.dynaset().transactAsync(List.of(increment()))))
        .isInstanceOf(TransactionFailedException.class);
  }

  @ParameterizedTest
  @EnumSource
  void aTransactionWithoutAnyResponseIsUnknown(Way way) {
    storedTallies.create(Tally.of(id, "ann"));
    List<Write<Tally>> writes = List.of(increment());
    TransactionOptions options = TransactionOptions.defaults().token(id);
    lose(LOSE_RESPONSE, LOSE_REQUEST, LOSE_REQUEST);

    assertThatThrownBy(() -> way.run(
            () -> line.dynaset().transact(options, writes),
            () -> line.dynaset().transactAsync(options, writes)))
        .isInstanceOfSatisfying(TransactionOutcomeUnknownException.class, unknown -> {
          assertThat(unknown.token()).contains(id);
          assertThat(unknown.writes()).isEqualTo(writes);
          assertThat(unknown.tableName()).isEqualTo("uncertain-tallies");
          line.dynaset().transact(options, unknown.writes());
        });
    assertThat(storedTallies.get(id).count()).as("sent again with its token").isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void anIncrementOnceOnlyIsDoneOnce(Way way) {
    storedTallies.create(Tally.of(id, "ann"));
    lose(LOSE_RESPONSE);

    way.run(
        () -> tallies.item(id).onceOnly().update(t -> t.count().increment()),
        () -> tallies.item(id).onceOnly().async().update(t -> t.count().increment()));

    assertThat(storedTallies.get(id).count()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void aCreationOnceOnlySucceedsOrIsUnknown(Way way) {
    lose(LOSE_RESPONSE);
    way.run(
        () -> tallies.onceOnly().create(Tally.of(id, "ann")),
        () -> tallies.onceOnly().async().create(Tally.of(id, "ann")));

    lose(LOSE_RESPONSE);
    assertThatThrownBy(() -> way.run(
            () -> tallies.onceOnly().create(Tally.of(id, "bob")),
            () -> tallies.onceOnly().async().create(Tally.of(id, "bob"))))
        .isInstanceOfSatisfying(
            WriteOutcomeUnknownException.class,
            unknown -> assertThat(unknown.item(Tally.class)).contains(Tally.of(id, "ann")));
  }

  /** The refusal of the second attempt did not say that the first one would not be done. */
  @Test
  void anAttemptThatArrivesAfterARefusalIsNotCalledNotDone() throws InterruptedException {
    lose(Fault.KEEP_REQUEST);

    assertThatThrownBy(() -> tallies.item(id).onceOnly().update(t -> t.count().increment()))
        .isInstanceOf(WriteOutcomeUnknownException.class);
    storedTallies.create(Tally.of(id, "ann"));
    line.proxy().release();

    while (storedTallies.get(id).count() == 0) {
      Thread.sleep(10);
    }
    assertThat(storedTallies.get(id).count()).isEqualTo(1);
  }

  @Test
  void aPreparedWriteOnceOnlyIsExecutedOnce() {
    storedTallies.create(Tally.of(id, "ann"));
    Write<Tally> once = tallies
        .item(id)
        .onceOnly()
        .onlyIf(t -> t.count().lt(1))
        .prepare()
        .update(t -> t.count().increment());

    assertThat(once.explain().toString()).contains("TransactWriteItems", "twice the write units");
    assertThat(once.execute()).isEmpty();
    assertThat(once.execute()).isEmpty();
    assertThat(storedTallies.get(id).count()).isEqualTo(1);
  }

  @Test
  void aConditionOfWhatIsDoneOnceFailsAsEver() {
    storedTallies.create(Tally.of(id, "ann"));

    assertThatThrownBy(
            () -> tallies.item(id).onlyIf(t -> t.owner().eq("bob")).onceOnly().delete())
        .isInstanceOf(ConditionFailedException.class);
  }

  // Who else is told.

  @Test
  void interceptorsHearOfWhatIsKnownToBeDone() {
    List<Object> heard = new ArrayList<>();
    TicketTable listening = tickets.intercept(new ItemInterceptor<Ticket, TicketKey>() {
      @Override
      public void afterPut(Ticket item) {
        heard.add(item);
      }
    });
    lose(LOSE_RESPONSE);

    Ticket created = listening.create(new Ticket(null, "a"));

    assertThat(heard).containsExactly(created);
  }

  @Test
  void interceptorsDoNotHearOfWhatIsUnknown() {
    List<Object> heard = new ArrayList<>();
    TallyTable listening = tallies.intercept(new ItemInterceptor<Tally, TallyKey>() {
      @Override
      public void afterPut(Tally item) {
        heard.add(item);
      }

      @Override
      public void afterDelete(TallyKey key, @Nullable Tally old) {
        heard.add(key);
      }
    });
    lose(LOSE_RESPONSE);
    assertThatThrownBy(() -> listening.create(Tally.of(id, "ann")))
        .isInstanceOf(WriteOutcomeUnknownException.class);
    lose(LOSE_RESPONSE);
    assertThatThrownBy(() -> listening.item(id).onlyIf(t -> t.owner().eq("ann")).delete())
        .isInstanceOf(WriteOutcomeUnknownException.class);

    assertThat(heard).isEmpty();
  }

  // Many of them.

  @Test
  void updateEachCountsWhatIsWritten() {
    for (int i = 0; i < 5; i++) {
      storedSheets.create(Sheet.of(id + i, "a"));
    }
    line.proxy().next(Fault.NONE, Fault.NONE, Fault.NONE, LOSE_RESPONSE);

    EachResult result = sheets
        .scan()
        .filter(s -> s.id().beginsWith(id))
        .updateEach(sheet -> sheets.prepare().update(sheet, sheet.with("b")));

    assertThat(result.written()).isEqualTo(5);
    assertThat(result.failures()).isEmpty();
  }

  @Test
  void updateEachGoesOnWhereOneHadNoAnswer() {
    for (int i = 0; i < 3; i++) {
      storedTallies.create(Tally.of(id + i, "ann"));
    }
    line.proxy().next(Fault.NONE, LOSE_RESPONSE, LOSE_RESPONSE, LOSE_RESPONSE);

    EachResult result = tallies
        .scan()
        .filter(t -> t.id().beginsWith(id))
        .updateEach(
            tally -> tallies.item(tally.id()).prepare().update(t -> t.owner().set("bob")));

    assertThat(result.written()).isEqualTo(2);
    assertThat(result.failures())
        .singleElement()
        .extracting(EachResult.Failure::reason)
        .isInstanceOf(WriteOutcomeUnknownException.class);
  }

  @Test
  void updateEachEndsWhereNothingAnswers() {
    for (int i = 0; i < 3; i++) {
      storedTallies.create(Tally.of(id + i, "ann"));
    }
    Fault[] faults = new Fault[1 + 2 * LossyLine.ATTEMPTS];
    Arrays.fill(faults, LOSE_RESPONSE);
    faults[0] = Fault.NONE;
    line.proxy().next(faults);

    assertThatThrownBy(() -> tallies
            .scan()
            .filter(t -> t.id().beginsWith(id))
            .updateEach(tally ->
                tallies.item(tally.id()).prepare().update(t -> t.owner().set("bob"))))
        .isInstanceOf(WriteOutcomeUnknownException.class);
  }

  @Test
  void aBatchWithoutAnAnswerIsNotKnownToBeDone() {
    lose(LOSE_RESPONSE, LOSE_RESPONSE, LOSE_RESPONSE);
    assertThatThrownBy(() -> tallies.putAll(List.of(Tally.of(id, "ann"))))
        .isInstanceOf(BatchIncompleteException.class)
        .hasMessageContaining("is not known to be done");
    assertThat(line.events()).singleElement().matches(event -> event.isUncertain());

    line.proxy().next(Fault.NONE, LOSE_RESPONSE, LOSE_RESPONSE, LOSE_RESPONSE);
    assertThatThrownBy(() -> tallies.byId(id).delete())
        .isInstanceOfSatisfying(BatchIncompleteException.class, incomplete -> {
          assertThat(incomplete.remaining(TallyKey.class)).containsExactly(TallyKey.of(id));
          assertThatThrownBy(incomplete::remainingWrites)
              .isInstanceOf(IllegalArgumentException.class)
              .hasMessage("What is left is of the type TallyKey, not Write.");
        });
    assertThat(storedTallies.exists(id)).isFalse();
  }

  @Test
  void updateEachTellsWhatIsUnknown() {
    storedTallies.create(Tally.of(id, "ann"));
    line.proxy().next(Fault.NONE, LOSE_RESPONSE);

    EachResult result = tallies
        .byId(id)
        .updateEach(tally -> tallies
            .item(tally.id())
            .onlyIf(t -> t.owner().eq("ann"))
            .prepare()
            .update(t -> t.owner().set("bob")));

    assertThat(result.written()).isZero();
    assertThat(result.failures())
        .singleElement()
        .extracting(EachResult.Failure::reason)
        .isInstanceOf(WriteOutcomeUnknownException.class);
  }
}
