package dev.dynaset.internal.query;

import static dev.dynaset.internal.query.Visits.BY_GUEST;
import static dev.dynaset.internal.query.Visits.items;
import static dev.dynaset.internal.query.Visits.key;
import static dev.dynaset.internal.query.Visits.lastPage;
import static dev.dynaset.internal.query.Visits.page;
import static dev.dynaset.internal.query.Visits.query;
import static dev.dynaset.internal.query.Visits.queryOf;
import static dev.dynaset.internal.query.Visits.request;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.EvaluationLimitException;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Reads a page of keys, deletes what has them, and reads the next page. */
class DeletePlanTest {
  private static final Query<Visit> RED = Visits.to("red");
  private static final Reply DONE = new Reply(BatchWriteItemResponse.builder().build(), null);

  private final List<Long> progress = new ArrayList<>();

  private Plan<Long> delete(Query<Visit> query) {
    return new QueryPlans<>(query).delete(progress::add);
  }

  private static WriteRequest deleted(int at) {
    return WriteRequest.builder()
        .deleteRequest(DeleteRequest.builder().key(key("red", at)).build())
        .build();
  }

  private static BatchWriteItemRequest deletes(int... times) {
    return BatchWriteItemRequest.builder()
        .requestItems(Map.of(
            "visits", IntStream.of(times).mapToObj(DeletePlanTest::deleted).toList()))
        .build();
  }

  private static DynamoDbException throttled() {
    return (DynamoDbException) DynamoDbException.builder()
        .awsErrorDetails(
            AwsErrorDetails.builder().errorCode("ThrottlingException").build())
        .build();
  }

  @Test
  void keysAreReadAndDeletedPageByPage() {
    Plan<Long> plan = delete(RED);

    assertThat(query(plan.next()))
        .isEqualTo(queryOf("red")
            .projectionExpression("#0, #1")
            .expressionAttributeNames(Map.of("#0", "room", "#1", "at"))
            .build());
    plan.accept(page("red", 1, 2));
    assertThat(request(plan.next())).isEqualTo(deletes(1, 2));
    plan.accept(DONE);
    assertThat(query(plan.next()).exclusiveStartKey()).isEqualTo(key("red", 2));
    plan.accept(lastPage(items("red", 3)));
    assertThat(request(plan.next())).isEqualTo(deletes(3));
    plan.accept(DONE);

    assertThat(plan.next()).isNull();
    assertThat(plan.result()).isEqualTo(3);
    assertThat(progress).containsExactly(2L, 3L);
  }

  @Test
  void keysOfSeveralHashKeysAreReadOneAfterTheOtherUnlessALimitCounts() {
    Query<Visit> merged = Visits.toEach("red", "blue").merged(2);

    assertThat(delete(merged).next()).isInstanceOf(Step.Send.class);
    assertThat(delete(merged.limit(3)).next()).isInstanceOf(Step.SendAll.class);
  }

  @Test
  void moreThan25KeysTakeSeveralRequests() {
    Plan<Long> plan = delete(RED);
    plan.next();
    plan.accept(lastPage(items("red", IntStream.range(0, 30).toArray())));

    assertThat(request(plan.next())).isEqualTo(deletes(IntStream.range(0, 25).toArray()));
    plan.accept(DONE);
    assertThat(request(plan.next())).isEqualTo(deletes(IntStream.range(25, 30).toArray()));
    plan.accept(DONE);
    assertThat(plan.next()).isNull();
    assertThat(progress).containsExactly(25L, 30L);
  }

  @Test
  void whatIsLeftIsDeletedAfterAPauseBeforeTheNextPageIsRead() {
    Plan<Long> plan = delete(RED);
    plan.next();
    plan.accept(page("red", 1, 2));
    plan.next();
    plan.accept(new Reply(
        BatchWriteItemResponse.builder()
            .unprocessedItems(Map.of("visits", List.of(deleted(2))))
            .build(),
        null));

    assertThat(plan.next()).isInstanceOf(Step.Pause.class);
    assertThat(request(plan.next())).isEqualTo(deletes(2));
    assertThat(progress).containsExactly(1L);
  }

  @Test
  void throttledDeletesAreRepeatedAndThrottledReadsLeftToTheClient() {
    Plan<Long> plan = delete(RED);
    plan.next();
    assertThat(plan.recover(throttled())).isFalse();
    plan.accept(lastPage(items("red", 1)));
    plan.next();

    assertThat(plan.recover(throttled())).isTrue();
    assertThat(plan.interrupted())
        .hasMessage("The thread was interrupted: 1 write to the table 'visits' is not known to be"
            + " done; it is in this exception. What the source has not given yet is not in it.");
  }

  @Test
  void theKeysOfTheTableAreTakenOutOfEntriesOfAnIndex() {
    Plan<Long> plan = delete(Visits.of("Ann", BY_GUEST));
    plan.next();
    plan.accept(lastPage(items("red", 4)));

    assertThat(request(plan.next())).isEqualTo(deletes(4));
  }

  @Test
  void whereItMayEvaluateNoMoreItSaysHowManyAreDeleted() {
    Plan<Long> plan = delete(RED.maxEvaluated(2));
    plan.next();
    plan.accept(page("red", 1, 2));
    plan.next();
    plan.accept(DONE);
    assertThat(plan.next()).isNull();

    EvaluationLimitException capped =
        catchThrowableOfType(EvaluationLimitException.class, plan::result);
    assertThat(capped.found()).isEqualTo(2);
  }

  @Test
  void readsOfKeysKeepToARate() {
    Plan<Long> plan = delete(RED.readUnitsPerSecond(0.001));
    plan.next();
    plan.accept(new Reply(
        QueryResponse.builder()
            .items(items("red", 1))
            .count(1)
            .lastEvaluatedKey(key("red", 1))
            .consumedCapacity(ConsumedCapacity.builder().capacityUnits(1.0).build())
            .build(),
        null));
    assertThat(request(plan.next())).isEqualTo(deletes(1));
    plan.accept(DONE);

    assertThat(plan.next()).isInstanceOf(Step.Pause.class);
    assertThat(query(plan.next()).exclusiveStartKey()).isEqualTo(key("red", 1));
  }
}
