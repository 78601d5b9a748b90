package dev.dynaset.internal.batch;

import static dev.dynaset.internal.batch.Batches.ARCHIVE;
import static dev.dynaset.internal.batch.Batches.found;
import static dev.dynaset.internal.batch.Batches.gets;
import static dev.dynaset.internal.batch.Batches.key;
import static dev.dynaset.internal.batch.Batches.keys;
import static dev.dynaset.internal.batch.Batches.keysOf;
import static dev.dynaset.internal.batch.Batches.pause;
import static dev.dynaset.internal.batch.Batches.read;
import static dev.dynaset.internal.batch.Batches.reads;
import static dev.dynaset.internal.query.Visits.TABLE;
import static dev.dynaset.internal.query.Visits.item;
import static dev.dynaset.internal.query.Visits.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.BatchProgress;
import dev.dynaset.TableNotFoundException;
import dev.dynaset.direct.ResponseItems;
import dev.dynaset.expression.AttributePath;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.query.Visit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reads items by their keys, whatever DynamoDB leaves. */
class BatchGetPlanTest {
  private final Batches batches = new Batches();

  private BatchGetPlan plan(List<BatchRead> reads) {
    return new BatchGetPlan(reads, batches.terms, batches.backoff());
  }

  @Test
  void itemsComeInTheOrderOfTheReadsWithoutThoseThatDoNotExist() {
    BatchGetPlan plan = plan(reads(0, 3));

    assertThat(request(plan.next())).isEqualTo(gets(keys(0, 3)));
    plan.accept(found(List.of(2, 0), List.of()));

    assertThat(plan.next()).isNull();
    assertThat(plan.result()).containsExactly(item("red", 0), item("red", 2));
    assertThat(plan.item(read(TABLE, 2, false))).isEqualTo(item("red", 2));
    assertThat(plan.item(read(TABLE, 1, false))).isNull();
  }

  @Test
  void aRequestHas100Keys() {
    BatchGetPlan plan = plan(reads(0, 201));

    assertThat(request(plan.next())).isEqualTo(gets(keys(0, 100)));
    plan.accept(found(List.of(), List.of()));
    assertThat(request(plan.next())).isEqualTo(gets(keys(100, 200)));
    plan.accept(found(List.of(), List.of()));
    assertThat(request(plan.next())).isEqualTo(gets(keys(200, 201)));
    plan.accept(found(List.of(), List.of()));
    assertThat(plan.next()).isNull();
  }

  @Test
  void nothingIsSentForNothing() {
    BatchGetPlan plan = plan(List.of());

    assertThat(plan.next()).isNull();
    assertThat(plan.result()).isEmpty();
  }

  @Test
  void aKeyThatComesTwiceIsSentOnceAndGivenTwice() {
    BatchGetPlan plan =
        plan(List.of(read(TABLE, 1, false), read(TABLE, 2, false), read(TABLE, 1, false)));

    assertThat(request(plan.next())).isEqualTo(gets(keys(1, 3)));
    plan.accept(found(List.of(1, 2), List.of()));

    assertThat(plan.result()).containsExactly(item("red", 1), item("red", 2), item("red", 1));
  }

  @Test
  void whatIsLeftTravelsWithTheNextAfterAPause() {
    BatchGetPlan plan = plan(reads(0, 150));
    plan.next();
    plan.accept(found(List.of(0), List.of(7, 9)));

    assertThat(plan.next()).isEqualTo(pause(50));
    assertThat(((BatchGetItemRequest) request(plan.next()))
            .requestItems()
            .get("visits")
            .keys())
        .startsWith(key(7), key(9), key(100))
        .hasSize(52);
  }

  @Test
  void pausesGrowWhileNothingIsReadAndStartAgainWhenSomethingIs() {
    BatchGetPlan plan = plan(reads(0, 2));
    plan.next();
    plan.accept(found(List.of(), List.of(0, 1)));
    assertThat(plan.next()).isEqualTo(pause(50));
    plan.next();
    plan.accept(found(List.of(), List.of(0, 1)));
    assertThat(plan.next()).isEqualTo(pause(100));
    plan.next();
    plan.accept(found(List.of(0), List.of(1)));

    assertThat(plan.next()).isEqualTo(pause(50));
  }

  @Test
  void itGivesUpWhenNothingWasReadForTooLong() {
    BatchGetPlan plan = plan(reads(0, 3));
    plan.next();
    plan.accept(found(List.of(0), List.of(1, 2)));
    plan.next();
    plan.next();
    plan.accept(found(List.of(), List.of(1, 2)));
    batches.pass(Duration.ofSeconds(1));
    plan.next();
    plan.next();

    BatchIncompleteException incomplete = catchThrowableOfType(
        BatchIncompleteException.class, () -> plan.accept(found(List.of(), List.of(1, 2))));

    assertThat(incomplete)
        .hasMessage("DynamoDB processed nothing for PT1S: 2 items of the table 'visits' are not"
            + " read; their keys are in this exception.");
    assertThat(incomplete.remaining()).isEqualTo(List.of("read of 1", "read of 2"));
    assertThat(incomplete.processed()).isEqualTo(1);
  }

  @Test
  void aThrottledRequestIsSentAgainAfterAPause() {
    BatchGetPlan plan = plan(reads(0, 2));
    plan.next();

    assertThat(plan.recover(Batches.throttled())).isTrue();

    assertThat(plan.next()).isEqualTo(pause(50));
    assertThat(request(plan.next())).isEqualTo(gets(keys(0, 2)));
    batches.pass(Duration.ofSeconds(1));
    assertThatThrownBy(() -> plan.recover(Batches.throttled()))
        .isInstanceOf(BatchIncompleteException.class);
  }

  @Test
  void otherErrorsEndIt() {
    BatchGetPlan plan = plan(reads(0, 2));
    plan.next();

    assertThat(plan.recover(Batches.error("ValidationException"))).isFalse();
    assertThatThrownBy(() -> plan.recover(Batches.missingTable()))
        .isInstanceOf(TableNotFoundException.class)
        .hasMessageContaining("no table 'visits' for Visit");
  }

  @Test
  void anInterruptSaysWhatIsLeft() {
    BatchGetPlan plan = plan(reads(0, 2));
    plan.next();
    plan.accept(found(List.of(), List.of(1)));

    BatchIncompleteException interrupted = (BatchIncompleteException) plan.interrupted();

    assertThat(interrupted).hasMessageStartingWith("The thread was interrupted: 1 item ");
    assertThat(interrupted.remaining()).isEqualTo(List.of("read of 1"));
    assertThat(interrupted.processed()).as("a key without an item").isEqualTo(1);
  }

  @Test
  void tablesTravelTogetherAndKindsOfReadsOfOneTableDoNot() {
    BatchGetPlan plan = plan(List.of(
        read(TABLE, 1, true),
        read(TABLE, 1, false),
        read(ARCHIVE, 1, false),
        read(TABLE, 2, true)));

    assertThat(request(plan.next()))
        .isEqualTo(BatchGetItemRequest.builder()
            .requestItems(Map.of(
                "visits",
                KeysAndAttributes.builder()
                    .keys(keys(1, 3))
                    .consistentRead(true)
                    .build(),
                "archive",
                keysOf(keys(1, 2))))
            .build());
    plan.accept(found(List.of(1), List.of()));
    assertThat(request(plan.next())).isEqualTo(gets(keys(1, 2)));
    plan.accept(found(List.of(1), List.of()));
    assertThat(plan.next()).isNull();
    assertThat(plan.result()).containsExactly(item("red", 1), item("red", 1));
  }

  @Test
  void partsAreAskedForWithTheKey() {
    BatchGetPlan plan = BatchGetPlan.ofPage(TABLE, keys(1, 2), List.of(AttributePath.of("guest")));

    assertThat(request(plan.next()))
        .isEqualTo(BatchGetItemRequest.builder()
            .requestItems(Map.of(
                "visits",
                KeysAndAttributes.builder()
                    .keys(keys(1, 2))
                    .projectionExpression("#0, #1, #2")
                    .expressionAttributeNames(Map.of("#0", "room", "#1", "at", "#2", "guest"))
                    .build()))
            .build());
    assertThat(((BatchIncompleteException) plan.interrupted()).remaining())
        .isEqualTo(List.of(new Visit.Key("red", 1)));
  }

  @Test
  void itemsThatAreApartAreTaken() {
    BatchGetPlan plan = plan(reads(0, 1));
    plan.next();
    plan.accept(new Reply(
        BatchGetItemResponse.builder().build(),
        new ResponseItems.ByTable(Map.of("visits", List.of(item("red", 0))))));

    assertThat(plan.result()).containsExactly(item("red", 0));
  }

  @Test
  void anAnswerAboutAReadThatWasNotSentIsAnError() {
    BatchGetPlan plan = plan(reads(0, 101));
    plan.next();

    assertThatThrownBy(() -> plan.accept(found(List.of(), List.of(100))))
        .as("known, but not sent yet")
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("unprocessed", "Visit", "100", "'visits'");
    assertThatThrownBy(() -> plan.accept(found(List.of(), List.of(1, 1))))
        .as("twice")
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> plan.accept(found(List.of(500), List.of())))
        .as("an item that nobody asked for")
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContainingAll("returns", "500");
  }

  @Test
  void aPageOfAQueryDoesNotKnowWhatComesLater() {
    BatchIncompleteException ofPage =
        (BatchIncompleteException) BatchGetPlan.ofPage(TABLE, keys(1, 2), null).interrupted();
    BatchIncompleteException ofReads =
        (BatchIncompleteException) plan(reads(0, 2)).interrupted();

    assertThat(ofPage).hasMessageContaining("later");
    assertThat(ofPage.isRemainingComplete()).isFalse();
    assertThat(ofReads.isRemainingComplete()).isTrue();
  }

  @Test
  void aTableThatIsAskedForByItsArnMayComeBackByItsName() {
    BatchRead read =
        read(TABLE.named("arn:aws:dynamodb:eu-west-1:123456789012:table/visits"), 0, false);
    BatchGetPlan plan = plan(List.of(read));
    plan.next();
    plan.accept(found(List.of(0), List.of()));

    assertThat(plan.item(read)).isEqualTo(item("red", 0));
  }

  @Test
  void requestsWaitUntilThoseBeforeThemArePaidFor() {
    BatchTerms rated =
        new BatchTerms(Duration.ofSeconds(1), new TokenBucket(10, batches.nanos::get), null);
    List<BatchRead> reads = new ArrayList<>(reads(0, 100));
    IntStream.range(0, 10).forEach(at -> reads.add(read(ARCHIVE, at, true)));
    BatchGetPlan plan = new BatchGetPlan(reads, rated, batches.backoff());

    assertThat(request(plan.next())).isEqualTo(gets(keys(0, 100)));
    plan.accept(consuming(7));
    assertThat(plan.next()).as("0.7 seconds, though 50 units were reserved").isEqualTo(pause(700));
    assertThat(((BatchGetItemRequest) request(plan.next())).requestItems())
        .containsOnlyKeys("archive");
  }

  private static Reply consuming(double units) {
    return new Reply(
        BatchGetItemResponse.builder()
            .consumedCapacity(
                ConsumedCapacity.builder().capacityUnits(units).build(),
                ConsumedCapacity.builder().build())
            .build(),
        null);
  }

  @Test
  void whatBecomesOfRequestsIsCounted() {
    List<BatchProgress> told = new ArrayList<>();
    BatchGetPlan plan = new BatchGetPlan(
        reads(0, 3),
        new BatchTerms(Duration.ofSeconds(1), null, new BatchMeter(told::add)),
        batches.backoff());
    plan.next();
    plan.recover(Batches.throttled());
    plan.next();
    plan.next();
    plan.accept(found(List.of(0), List.of(2)));
    plan.next();
    plan.next();
    plan.accept(consuming(1.5));

    assertThat(told)
        .containsExactly(
            new BatchProgress(0, 1, 3, 0),
            new BatchProgress(2, 2, 4, 0),
            new BatchProgress(3, 3, 4, 1.5));
  }

  @Test
  void plansThatShareARateWaitForWhatOthersHaveReserved() {
    BatchTerms rated =
        new BatchTerms(Duration.ofSeconds(1), new TokenBucket(10, batches.nanos::get), null);
    List<BatchRead> consistent =
        IntStream.range(0, 20).mapToObj(at -> read(TABLE, at, true)).toList();

    new BatchGetPlan(reads(0, 100), rated, batches.backoff()).next();
    assertThat(new BatchGetPlan(consistent, rated, batches.backoff()).next())
        .as("half a unit for each of 100")
        .isEqualTo(pause(5000));
    assertThat(new BatchGetPlan(reads(0, 1), rated, batches.backoff()).next())
        .as("and a whole one for each that is consistent")
        .isEqualTo(pause(7000));
  }
}
