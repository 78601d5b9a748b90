package dev.dynaset.tests.testing;

import static dev.dynaset.testing.DynasetAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.Dynaset;
import dev.dynaset.RequestThrottledException;
import dev.dynaset.WriteOutcomeUnknownException;
import dev.dynaset.testing.DynasetExtension;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.RecordedRequest;
import dev.dynaset.testing.RecordedRequests;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.InternalServerErrorException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;

/** Each fault is seen by the code under test, and by the recorder. */
class FaultsTest {
  @RegisterExtension
  final DynasetExtension dynaset = DynasetExtension.builder()
      .configure(builder -> builder.retryUnprocessedFor(Duration.ofSeconds(2)))
      .build();

  @Test
  void throttled(NoteTable notes, Faults faults, RecordedRequests requests) {
    faults.next(2, "PutItem").throttled();

    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> notes.put(note(1))).isInstanceOf(RequestThrottledException.class);
    }
    notes.put(note(1));

    assertThat(faults.remaining()).isZero();
    assertThat(requests).sent("PutItem").times(3).sentInAll(3);
    assertThat(requests.all())
        .extracting(request -> request.failure().isPresent())
        .containsExactly(true, true, false);
    assertThat(requests.all().get(0).failure())
        .containsInstanceOf(ProvisionedThroughputExceededException.class);
  }

  @Test
  void failed(NoteTable notes, Faults faults, RecordedRequests requests) {
    faults.next("Query").failed();

    assertThatThrownBy(() -> notes.byOwner("ann").list())
        .isInstanceOf(InternalServerErrorException.class);
    assertThat(requests.all())
        .singleElement()
        .matches(request -> request.failure().isPresent());
    assertThat(notes.byOwner("ann").list()).isEmpty();
  }

  @Test
  void failedAsTheTestSays(NoteTable notes, Faults faults) {
    faults.next("GetItem").failed(() -> new IllegalStateException("broken"));

    assertThatThrownBy(() -> notes.find("ann", 1)).hasMessageContaining("broken");
  }

  @Test
  void cutBeforeSendingHasNoEffect(NoteTable notes, Faults faults, RecordedRequests requests) {
    faults.next("PutItem").cutBeforeSending();

    assertThatThrownBy(() -> notes.put(note(1))).isInstanceOf(SdkClientException.class);

    assertThat(notes.exists("ann", 1)).isFalse();
    assertThat(requests.all().get(0).failure()).containsInstanceOf(SdkClientException.class);
  }

  @Test
  void cutAfterSendingHasItsEffect(NoteTable notes, Faults faults, RecordedRequests requests) {
    faults.next("PutItem").cutAfterSending();

    assertThatThrownBy(() -> notes.put(note(1))).isInstanceOf(WriteOutcomeUnknownException.class);

    assertThat(notes.exists("ann", 1)).isTrue();
    assertThat(requests.all().get(0).failure()).containsInstanceOf(SdkClientException.class);
  }

  @Test
  void delayed(NoteTable notes, Faults faults, RecordedRequests requests) {
    faults.next("PutItem").delayed(Duration.ofMillis(50));

    notes.put(note(1));

    assertThat(requests.all().get(0).duration()).isGreaterThanOrEqualTo(Duration.ofMillis(50));
  }

  @Test
  void unprocessedWritesAreSentAgain(NoteTable notes, Faults faults, RecordedRequests requests) {
    faults.next(3, "BatchWriteItem").leaveUnprocessed(0.5);

    assertThat(notes.putAll(IntStream.range(0, 25).mapToObj(FaultsTest::note))).isEqualTo(25);

    assertThat(notes.byOwner("ann").count()).isEqualTo(25);
    assertThat(requests.of(BatchWriteItemRequest.class))
        .extracting(batch -> batch.requestItems().get(notes.tableName()).size())
        .containsExactly(25, 13, 7, 4);
  }

  @Test
  void aRandomShareIsThrottledUntilTheFaultIsTakenBack(
      NoteTable notes, Faults faults, RecordedRequests requests) {
    faults.every("BatchWriteItem").withProbability(0.2, 42).throttled();
    faults.every("BatchWriteItem").withProbability(0.3, 7).leaveUnprocessed(0.3);

    assertThat(notes.putAll(IntStream.range(0, 500).mapToObj(FaultsTest::note))).isEqualTo(500);

    assertThat(notes.byOwner("ann").count()).isEqualTo(500);
    assertThat(faults.remaining()).isZero();
    assertThat(requests.of(BatchWriteItemRequest.class)).hasSizeGreaterThan(20);
    assertThat(requests.all()).anyMatch(request -> request.failure().isPresent());

    faults.clear();
    requests.clear();
    notes.putAll(IntStream.range(0, 500).mapToObj(FaultsTest::note));
    assertThat(requests).sent("BatchWriteItem").times(20);
  }

  @Test
  void transactionsMeetThemToo(
      NoteTable notes, DynamoDbClient client, Faults faults, RecordedRequests requests) {
    Map<String, AttributeValue> item = notes.toItem(note(1));
    faults.next("TransactWriteItems").cutAfterSending();
    TransactWriteItem write = TransactWriteItem.builder()
        .put(put -> put.tableName(notes.tableName()).item(item))
        .build();

    assertThatThrownBy(() -> client.transactWriteItems(request -> request.transactItems(write)))
        .isInstanceOf(SdkClientException.class);

    assertThat(notes.exists("ann", 1)).isTrue();
    assertThat(requests.all().get(0).tables()).containsExactly(notes.tableName());
  }

  @Test
  void unprocessedForGood(NoteTable notes, Faults faults) {
    faults.next(1000, "BatchWriteItem").leaveUnprocessed(1);

    assertThatThrownBy(() -> notes.putAll(List.of(note(1), note(2))))
        .isInstanceOfSatisfying(
            BatchIncompleteException.class,
            incomplete -> assertThat(incomplete.remaining()).isEqualTo(List.of(note(1), note(2))));
  }

  @Test
  void throttledBatchesAreSentAgain(NoteTable notes, Faults faults, RecordedRequests requests) {
    faults.next(2, "BatchWriteItem").throttled();

    notes.putAll(List.of(note(1), note(2)));

    assertThat(notes.byOwner("ann").count()).isEqualTo(2);
    assertThat(requests).sent("BatchWriteItem").times(3);
  }

  @Test
  void unprocessedKeys(NoteTable notes, DynamoDbClient client, Faults faults) {
    notes.putAll(List.of(note(1), note(2)));
    Map<String, AttributeValue> key =
        Map.of("owner", AttributeValue.fromS("ann"), "number", AttributeValue.fromN("1"));
    KeysAndAttributes keys = KeysAndAttributes.builder().keys(List.of(key)).build();
    faults.next("BatchGetItem").leaveUnprocessed(1);

    BatchGetItemResponse response =
        client.batchGetItem(get -> get.requestItems(Map.of(notes.tableName(), keys)));

    assertThat(response.responses()).isEmpty();
    assertThat(response.unprocessedKeys()).containsKey(notes.tableName());
  }

  @Test
  void theAsynchronousClientMeetsThemToo(
      NoteTable notes, DynamoDbAsyncClient client, Faults faults, RecordedRequests requests) {
    faults.next("DescribeTable").throttled();

    assertThatThrownBy(() -> client
            .describeTable(describe -> describe.tableName(notes.tableName()))
            .join())
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(ProvisionedThroughputExceededException.class);
    assertThat(requests.all())
        .singleElement()
        .extracting(RecordedRequest::operation)
        .isEqualTo("DescribeTable");
    assertThat(requests.all().get(0).failure()).isPresent();
  }

  @Test
  void theInjectedDynasetHasTheAsynchronousClient(
      NoteTable notes, Dynaset dynaset, RecordedRequests requests) {
    dynaset.transactAsync(notes.prepare().put(note(1))).join();

    assertThat(notes.item("ann", 1).prepare().get().executeAsync().join()).contains(note(1));
    assertThat(requests).sent("TransactWriteItems").times(1);
  }

  @Test
  void nonsenseIsRefusedAtOnce(Faults faults, RecordedRequests requests) {
    assertThatThrownBy(() -> faults.next(0, "PutItem"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> faults.next("Putitem"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("operation is 'Putitem', but DynamoDB has no operation of that name, and no"
            + " request would have it. Did you mean 'PutItem'?");
    assertThatThrownBy(() -> faults.every("BatchPutItem"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Did you mean 'BatchGetItem'?");
    assertThatThrownBy(() -> assertThat(requests).neverSent("Putitem"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> faults.next("PutItem").leaveUnprocessed(0.5))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("BatchWriteItem");
    assertThatThrownBy(() -> faults.next("BatchWriteItem").leaveUnprocessed(1.5))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> faults.every("BatchWriteItem").withProbability(0, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Note note(int number) {
    return new Note("ann", number, "hello");
  }
}
