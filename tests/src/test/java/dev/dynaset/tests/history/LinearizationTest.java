package dev.dynaset.tests.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.tests.history.Attempt.Reason;
import dev.dynaset.tests.history.Operation.Assign;
import dev.dynaset.tests.history.Operation.Create;
import dev.dynaset.tests.history.Operation.Delete;
import dev.dynaset.tests.history.Operation.Increment;
import dev.dynaset.tests.history.Operation.Once;
import dev.dynaset.tests.history.Operation.Put;
import dev.dynaset.tests.history.Operation.Read;
import dev.dynaset.tests.history.Operation.Replace;
import dev.dynaset.tests.history.Report.Done;
import dev.dynaset.tests.history.Report.NotDone;
import dev.dynaset.tests.history.Report.Refused;
import dev.dynaset.tests.history.Report.Unknown;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Histories that are linearizable, and some that are not. */
class LinearizationTest {
  private static final State ONE = State.of(1, 0);
  private static final State TWO = State.of(2, 0);
  private static final Report LOST = new Unknown(null);

  private static Call call(long invoked, long returned, Operation operation, Report report) {
    return new Call("a client", invoked, returned, operation, report, report instanceof Unknown);
  }

  private static Call again(long invoked, long returned, Operation operation, Report report) {
    return new Call("a client", invoked, returned, operation, report, true);
  }

  private static Call read(long invoked, long returned, State state) {
    return call(invoked, returned, new Read(), new Done(state));
  }

  private static void assertExplained(State initial, Call... calls) {
    assertThat(Violation.in(initial, List.of(calls))).isEmpty();
  }

  private static void assertWrong(State initial, Call... calls) {
    assertThat(Violation.in(initial, List.of(calls))).isPresent();
  }

  // In their order, or at the same time.

  @Test
  void aWriteThatHasReturnedIsRead() {
    Call put = call(1, 2, new Put(1), new Done(ONE));

    assertExplained(State.ABSENT, put, read(3, 4, ONE));
    assertWrong(State.ABSENT, put, read(3, 4, State.ABSENT));
  }

  @Test
  void aReadDuringAWriteSeesWhatWasBeforeOrIsAfter() {
    Call put = call(1, 4, new Put(1), new Done(ONE));

    assertExplained(State.ABSENT, put, read(2, 3, ONE));
    assertExplained(State.ABSENT, put, read(2, 3, State.ABSENT));
    assertWrong(State.ABSENT, put, read(2, 3, TWO));
  }

  @Test
  void readsDoNotGoBack() {
    Call put = call(1, 6, new Put(1), new Done(ONE));

    assertExplained(State.ABSENT, put, read(2, 3, State.ABSENT), read(4, 5, ONE));
    assertWrong(State.ABSENT, put, read(2, 3, ONE), read(4, 5, State.ABSENT));
  }

  @Test
  void twoCannotCreateOneItem() {
    Call first = call(1, 4, new Create(1, 0), new Done(ONE));

    assertExplained(
        State.ABSENT, first, call(2, 3, new Create(2, 0), new Refused(Reason.EXISTS, ONE)));
    assertWrong(State.ABSENT, first, call(2, 3, new Create(2, 0), new Done(TWO)));
  }

  @Test
  void aDeletionGivesBackWhatItHasDeleted() {
    assertExplained(ONE, call(1, 2, new Delete(), new Done(ONE)), read(3, 4, State.ABSENT));
    assertWrong(ONE, call(1, 2, new Delete(), new Done(State.ABSENT)));
  }

  @Test
  void aWriteThatChangesNothingNowMayHaveComeLater() {
    assertExplained(
        State.ABSENT,
        call(1, 4, new Create(1, 0), new Done(ONE)),
        call(2, 5, new Delete(), new Done(null)),
        call(6, 7, new Create(2, 0), new Done(TWO)));
    assertExplained(
        ONE,
        call(1, 6, new Put(1), new Done(ONE)),
        call(2, 3, new Assign(2), new Done(TWO)),
        read(4, 5, TWO),
        read(7, 8, ONE));
  }

  @Test
  void anOverwrittenUpdateIsLost() {
    Call first = call(1, 4, new Increment(1), new Done(TWO));

    assertWrong(ONE, first, call(2, 3, new Increment(1), new Done(TWO)));
  }

  // What is not done.

  @Test
  void whatWasRefusedHasDoneNothing() {
    Call refused = call(1, 2, new Create(2, 0), new Refused(Reason.EXISTS, ONE));

    assertExplained(ONE, refused, read(3, 4, ONE));
    assertWrong(ONE, refused, read(3, 4, TWO));
  }

  @Test
  void theReasonOfARefusalMustHoldMeanwhile() {
    assertWrong(State.ABSENT, call(1, 2, new Create(2, 0), new Refused(Reason.EXISTS, ONE)));
    assertWrong(ONE, call(1, 2, new Assign(2), new Refused(Reason.NOT_FOUND, State.ABSENT)));
    assertExplained(
        ONE,
        call(1, 6, new Assign(2), new Refused(Reason.NOT_FOUND, State.ABSENT)),
        call(2, 3, new Delete(), new Done(ONE)));
  }

  @Test
  void theItemThatARefusalHasMetWasThere() {
    assertWrong(ONE, call(1, 2, new Create(3, 0), new Refused(Reason.EXISTS, TWO)));
  }

  @Test
  void whatWasNeverSentHasDoneNothing() {
    Call notDone = call(1, 2, new Put(2), new NotDone("refused", false));

    assertExplained(ONE, notDone, read(3, 4, ONE));
    assertWrong(ONE, notDone, read(3, 4, TWO));
  }

  @Test
  void aWriteThatMayHaveArrivedIsNotSaidToBeUndone() {
    Refused exists = new Refused(Reason.EXISTS, ONE);

    assertWrong(ONE, again(1, 2, new Create(2, 0), exists));
    assertWrong(ONE, again(1, 2, new Put(2), new NotDone("throttled", false)));
    assertExplained(ONE, again(1, 2, new Once(new Create(2, 0)), exists));
  }

  // What is unknown.

  @Test
  void whatIsUnknownIsDoneLaterOrNever() {
    Call unknown = call(1, 2, new Put(2), LOST);

    assertExplained(ONE, unknown, read(3, 4, ONE));
    assertExplained(ONE, unknown, read(3, 4, TWO));
    assertExplained(ONE, unknown, read(3, 4, ONE), read(5, 6, TWO));
    assertWrong(ONE, read(3, 4, TWO), call(5, 6, new Put(2), LOST));
  }

  @Test
  void whatIsUnknownIsDoneAsOftenAsItWasSentIfItHasNoToken() {
    Call unknown = call(1, 2, new Increment(1), LOST);
    Call once = call(1, 2, new Once(new Increment(1)), LOST);

    assertExplained(ONE, unknown, read(3, 4, State.of(4, 0)));
    assertWrong(ONE, unknown, read(3, 4, State.of(5, 0)));
    assertExplained(ONE, once, read(3, 4, TWO));
    assertWrong(ONE, once, read(3, 4, State.of(3, 0)));
  }

  @Test
  void theItemThatStoodInTheWayWasThere() {
    Call unknown = call(1, 2, new Create(2, 0), new Unknown(ONE));

    assertExplained(ONE, unknown);
    assertWrong(State.ABSENT, unknown);
  }

  // What was sent again.

  @Test
  void anIncrementThatIsMarkedMayCountAgain() {
    Done three = new Done(State.of(3, 0));

    assertExplained(ONE, again(1, 2, new Increment(1), three));
    assertWrong(ONE, call(1, 2, new Increment(1), three));
    assertWrong(ONE, again(1, 2, new Once(new Increment(1)), three));
  }

  @Test
  void anIncrementThatIsDoneCountsAtLeastOnce() {
    assertWrong(ONE, again(1, 2, new Once(new Increment(1)), new Done(null)), read(3, 4, ONE));
  }

  @Test
  void aPutThatIsMarkedMayUndoWhatSomebodyElseHasDone() {
    Call other = call(3, 4, new Put(2), new Done(TWO));

    assertExplained(ONE, again(1, 2, new Put(3), new Done(State.of(3, 0))), other, read(5, 6, TWO));
    assertExplained(
        ONE, again(1, 2, new Put(3), new Done(State.of(3, 0))), other, read(5, 6, State.of(3, 0)));
    assertWrong(
        ONE, call(1, 2, new Put(3), new Done(State.of(3, 0))), other, read(5, 6, State.of(3, 0)));
  }

  @Test
  void aPutThatWasDoneAlreadyMayComeThreeTimes() {
    State three = State.of(3, 0);

    assertExplained(
        ONE,
        again(1, 20, new Put(3), new Done(three)),
        read(2, 3, three),
        call(4, 5, new Assign(2), new Done(TWO)),
        read(6, 7, three),
        call(8, 9, new Assign(2), new Done(TWO)),
        read(10, 11, three));
  }

  @Test
  void aVersionThatIsMetIsOnesOwnOnlyIfItWasWrittenBefore() {
    State first = State.of(1, 1);
    State second = State.of(2, 2);
    Call own = again(2, 3, new Replace(1, 2), new Done(second));

    assertExplained(first, own, read(4, 5, second));
    assertExplained(first, own, call(4, 5, new Replace(2, 3), new Done(State.of(3, 3))));
    assertWrong(second, own);
    assertWrong(first, call(1, 3, new Replace(1, 4), new Done(State.of(4, 2))), own);
  }

  // What a violation shows.

  @Test
  void itIsShownByAsFewCallsAsPossible() {
    Call write = call(1, 2, new Put(1), new Done(ONE));
    Call wrong = read(5, 6, TWO);

    Optional<Violation> found = Violation.in(
        State.ABSENT,
        List.of(
            write,
            read(3, 4, ONE),
            wrong,
            call(7, 8, new Put(2), new Done(TWO)),
            read(9, 10, TWO)));

    assertThat(found).get().extracting(Violation::calls).isEqualTo(List.of(write, wrong));
    assertThat(found.orElseThrow())
        .hasToString("not linearizable, from absent:\n" + write + "\n" + wrong);
  }
}
