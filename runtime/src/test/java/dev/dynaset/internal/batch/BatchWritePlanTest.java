package dev.dynaset.internal.batch;

import static dev.dynaset.internal.batch.Batches.ARCHIVE;
import static dev.dynaset.internal.batch.Batches.delete;
import static dev.dynaset.internal.batch.Batches.deleteRequest;
import static dev.dynaset.internal.batch.Batches.left;
import static dev.dynaset.internal.batch.Batches.pause;
import static dev.dynaset.internal.batch.Batches.put;
import static dev.dynaset.internal.batch.Batches.putRequest;
import static dev.dynaset.internal.batch.Batches.putRequests;
import static dev.dynaset.internal.batch.Batches.puts;
import static dev.dynaset.internal.batch.Batches.writes;
import static dev.dynaset.internal.query.Visits.TABLE;
import static dev.dynaset.internal.query.Visits.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.BatchProgress;
import dev.dynaset.TableNotFoundException;
import dev.dynaset.internal.plan.Reply;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;

/** Writes items in their order, whatever DynamoDB leaves. */
class BatchWritePlanTest {
  private final Batches batches = new Batches();

  private BatchWritePlan plan(Iterator<BatchWrite> source, BatchTerms terms) {
    return new BatchWritePlan(source, () -> Untaken.NOTHING, terms, batches.backoff());
  }

  private BatchWritePlan plan(List<BatchWrite> writes) {
    return plan(writes.iterator(), batches.terms);
  }

  @Test
  void aRequestHas25WritesAndNoMoreIsTakenFromTheSource() {
    Iterator<BatchWrite> source = puts(0, 51).iterator();
    BatchWritePlan plan = plan(source, batches.terms);

    assertThat(request(plan.next())).isEqualTo(writes(putRequests(0, 25)));
    plan.accept(left());
    assertThat(request(plan.next())).isEqualTo(writes(putRequests(25, 50)));
    assertThat(source).as("the last is not taken yet").hasNext();
    assertThat(plan.done()).isEqualTo(25);
    plan.accept(left());
    assertThat(request(plan.next())).isEqualTo(writes(putRequests(50, 51)));
    plan.accept(left());

    assertThat(plan.next()).isNull();
    assertThat(plan.result()).isEqualTo(51);
    assertThat(plan.pending()).isEmpty();
    assertThat(plan.hasGivenUp()).isFalse();
  }

  @Test
  void nothingIsSentForNothing() {
    BatchWritePlan plan = plan(List.of());

    assertThat(plan.next()).isNull();
    assertThat(plan.result()).isZero();
  }

  @Test
  void whatIsLeftTravelsFirstInTheNextRequestAfterAPause() {
    BatchWritePlan plan = plan(puts(0, 30));
    plan.next();
    plan.accept(left(putRequest(3), putRequest(20)));
    assertThat(plan.done()).isEqualTo(23);

    assertThat(plan.next()).isEqualTo(pause(50));
    List<Object> expected = new ArrayList<>(List.of(putRequest(3), putRequest(20)));
    expected.addAll(putRequests(25, 30));
    assertThat(((BatchWriteItemRequest) request(plan.next())).requestItems().get("visits"))
        .isEqualTo(expected);
  }

  @Test
  void whereNothingIsLeftThereIsNoPause() {
    BatchWritePlan plan = plan(puts(0, 26));
    plan.next();
    plan.accept(left());

    assertThat(request(plan.next())).isEqualTo(writes(putRequests(25, 26)));
  }

  @Test
  void putsAndDeletesOfSeveralTablesTravelTogether() {
    BatchWritePlan plan = plan(List.of(put(1), put(ARCHIVE, 1, null), delete(2)));

    assertThat(request(plan.next()))
        .isEqualTo(BatchWriteItemRequest.builder()
            .requestItems(Map.of(
                "visits", List.of(putRequest(1), deleteRequest(2)),
                "archive", List.of(putRequest(1))))
            .build());
    plan.accept(left(deleteRequest(2)));
    assertThat(plan.pending())
        .extracting(write -> write.subject().get())
        .containsExactly("delete of 2");
  }

  @Test
  void ofTwoWritesOfOneItemTheLaterIsSentInItsOwnPlace() {
    BatchWritePlan plan = plan(List.of(put(1), put(2), delete(1)));

    assertThat(request(plan.next())).isEqualTo(writes(List.of(putRequest(2), deleteRequest(1))));
    plan.accept(left());
    assertThat(plan.next()).isNull();
    assertThat(plan.result()).as("both are taken and done").isEqualTo(3);
  }

  @Test
  void aLaterWriteTakesThePlaceOfOneThatIsLeft() {
    List<BatchWrite> writes = new ArrayList<>(puts(0, 25));
    writes.add(delete(0));
    BatchWritePlan plan = plan(writes);
    plan.next();
    plan.accept(left(putRequest(0)));
    plan.next();

    assertThat(request(plan.next())).isEqualTo(writes(List.of(deleteRequest(0))));
  }

  @Test
  void whoWantsToKnowIsToldOfEachWriteThatIsDone() {
    List<Integer> done = new ArrayList<>();
    BatchWritePlan plan =
        plan(List.of(put(TABLE, 1, () -> done.add(1)), put(2), put(TABLE, 3, () -> done.add(3))));
    plan.next();
    plan.accept(left(putRequest(3)));
    assertThat(done).containsExactly(1);
    plan.next();
    plan.next();
    plan.accept(left());

    assertThat(done).containsExactly(1, 3);
  }

  @Test
  void pausesGrowWhileNothingIsWrittenAndStartAgainWhenSomethingIs() {
    BatchWritePlan plan = plan(puts(0, 2));
    plan.next();
    plan.accept(left(putRequest(0), putRequest(1)));
    assertThat(plan.next()).isEqualTo(pause(50));
    plan.next();
    plan.accept(left(putRequest(0), putRequest(1)));
    assertThat(plan.next()).isEqualTo(pause(100));
    plan.next();
    plan.accept(left(putRequest(1)));

    assertThat(plan.next()).isEqualTo(pause(50));
  }

  @Test
  void itGivesUpWhenNothingWasWrittenForTooLong() {
    BatchWritePlan plan = new BatchWritePlan(
        puts(0, 2).iterator(),
        () -> new Untaken(List.of(delete(9)), List.of("no write"), false),
        batches.terms,
        batches.backoff());
    plan.next();
    plan.accept(left(putRequest(1)));
    plan.next();
    plan.next();
    plan.accept(left(putRequest(1)));
    batches.pass(Duration.ofSeconds(1));
    plan.next();
    plan.next();

    BatchIncompleteException incomplete = catchThrowableOfType(
        BatchIncompleteException.class, () -> plan.accept(left(putRequest(1))));

    assertThat(incomplete)
        .hasMessage(
            "DynamoDB processed nothing for PT1S: 3 writes to the table 'visits' are not"
                + " known to be done; they are in this exception. What the source has not given yet is not in it.")
        .hasNoCause();
    assertThat(incomplete.remaining()).isEqualTo(List.of("put of 1", "delete of 9", "no write"));
    assertThat(incomplete.processed()).isEqualTo(1);
    assertThat(plan.hasGivenUp()).isTrue();
  }

  @Test
  void aThrottledRequestIsSentAgainAfterAPause() {
    BatchWritePlan plan = plan(puts(0, 2));
    plan.next();

    assertThat(plan.recover(Batches.throttled())).isTrue();

    assertThat(plan.hasGivenUp()).isFalse();
    assertThat(plan.next()).isEqualTo(pause(50));
    assertThat(request(plan.next())).isEqualTo(writes(putRequests(0, 2)));
    batches.pass(Duration.ofSeconds(1));
    assertThatThrownBy(() -> plan.recover(Batches.throttled()))
        .isInstanceOf(BatchIncompleteException.class);
  }

  @Test
  void otherErrorsEndIt() {
    BatchWritePlan plan = plan(List.of(put(1), put(ARCHIVE, 1, null)));
    plan.next();

    assertThat(plan.recover(Batches.error("ValidationException"))).isFalse();
    assertThatThrownBy(() -> plan.recover(Batches.missingTable()))
        .isInstanceOf(TableNotFoundException.class)
        .hasMessageContainingAll("'visits' for Visit", "'archive' for Visit");
    assertThat(plan.pending()).hasSize(2);
  }

  @Test
  void anInterruptSaysWhatIsLeftOfWhichTables() {
    BatchWritePlan plan = plan(List.of(put(1), put(ARCHIVE, 1, null)));
    plan.next();

    assertThat(plan.interrupted())
        .hasMessage("The thread was interrupted: 2 writes to the tables 'visits', 'archive' are"
            + " not known to be done; they are in this exception.");
    assertThat(plan.hasGivenUp()).isTrue();
  }

  @Test
  void afterTheLastRequestNothingIsLeft() {
    IllegalStateException cause = new IllegalStateException("a hook");
    BatchIncompleteException incomplete = plan(List.of()).incomplete("It broke", cause);

    assertThat(incomplete)
        .hasMessage("It broke. No write is left that was given.")
        .hasCause(cause);
  }

  @Test
  void anAnswerAboutAWriteThatWasNotSentIsAnError() {
    BatchWritePlan plan = plan(puts(0, 26));
    plan.next();

    assertThatThrownBy(() -> plan.accept(left(putRequest(25))))
        .as("known, but not sent yet")
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("unprocessed", "Visit", "25", "'visits'");
    assertThat(plan.pending()).as("nothing is known of any").hasSize(25);
    assertThat(plan.done()).isZero();
  }

  @Test
  void anAnswerThatNamesAWriteTwiceIsAnError() {
    BatchWritePlan plan = plan(puts(0, 2));
    plan.next();

    assertThatThrownBy(() -> plan.accept(left(putRequest(1), deleteRequest(1))))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anEarlierWriteOfAnItemIsDoneTogetherWithTheLater() {
    BatchWritePlan plan = plan(List.of(put(1), put(2), delete(1)));
    plan.next();
    plan.accept(left(deleteRequest(1)));

    assertThat(plan.pending()).hasSize(1);
    assertThat(plan.done()).as("but for both of 1").isEqualTo(1);
  }

  private static Reply consuming(double units) {
    return new Reply(
        BatchWriteItemResponse.builder()
            .consumedCapacity(
                ConsumedCapacity.builder().capacityUnits(units).build(),
                ConsumedCapacity.builder().build())
            .build(),
        null);
  }

  @Test
  void requestsWaitUntilThoseBeforeThemArePaidFor() {
    BatchTerms rated =
        new BatchTerms(Duration.ofSeconds(1), new TokenBucket(10, batches.nanos::get), null);
    BatchWritePlan plan = plan(puts(0, 60).iterator(), rated);

    assertThat(((BatchWriteItemRequest) request(plan.next())).returnConsumedCapacity())
        .isEqualTo(ReturnConsumedCapacity.TOTAL);
    plan.accept(consuming(7));
    assertThat(plan.next()).as("0.7 seconds, though 25 were reserved").isEqualTo(pause(700));
    assertThat(((BatchWriteItemRequest) request(plan.next())).requestItems().get("visits"))
        .isEqualTo(putRequests(25, 50));
    plan.accept(left());
    assertThat(plan.next()).as("the estimate, if DynamoDB does not say").isEqualTo(pause(3200));
  }

  @Test
  void whatBecomesOfRequestsIsCounted() {
    List<BatchProgress> told = new ArrayList<>();
    BatchWritePlan plan = plan(
        puts(0, 3).iterator(),
        new BatchTerms(Duration.ofSeconds(1), null, new BatchMeter(told::add)));
    plan.next();
    plan.recover(Batches.throttled());
    plan.next();
    plan.next();
    plan.accept(left(putRequest(2)));
    plan.next();
    plan.next();
    plan.accept(consuming(1.5));

    assertThat(told)
        .containsExactly(
            new BatchProgress(0, 1, 3, 0),
            new BatchProgress(2, 2, 4, 3),
            new BatchProgress(3, 3, 4, 4.5));
  }
}
