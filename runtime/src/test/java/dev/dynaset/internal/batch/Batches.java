package dev.dynaset.internal.batch;

import static dev.dynaset.internal.query.Visits.TABLE;

import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.internal.query.Visit;
import dev.dynaset.internal.query.Visits;
import dev.dynaset.schema.TableBinding;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DeleteRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/** Batches of visits to the red room, and what DynamoDB would answer. Nobody sends anything. */
final class Batches {
  /** Another table of the same model. */
  static final TableBinding<Visit, Visit.Key> ARCHIVE = TABLE.named("archive");

  /** What time it is for those who pause. */
  final AtomicLong nanos = new AtomicLong();

  /** Terms of a second without progress. */
  final BatchTerms terms = BatchTerms.of(Duration.ofSeconds(1));

  /** Pauses as long as they may be. */
  Backoff backoff() {
    return new Backoff(terms.retryFor(), nanos::get, () -> 1);
  }

  void pass(Duration duration) {
    nanos.addAndGet(duration.toNanos());
  }

  static Step.Pause pause(int millis) {
    return new Step.Pause(Duration.ofMillis(millis));
  }

  static Map<String, AttributeValue> key(int at) {
    return Visits.key("red", at);
  }

  static List<Map<String, AttributeValue>> keys(int from, int to) {
    return IntStream.range(from, to).mapToObj(Batches::key).toList();
  }

  static BatchRead read(TableBinding<?, ?> table, int at, boolean isConsistent) {
    return BatchRead.of(table, key(at), null, isConsistent, () -> "read of " + at);
  }

  static List<BatchRead> reads(int from, int to) {
    return IntStream.range(from, to).mapToObj(at -> read(TABLE, at, false)).toList();
  }

  static BatchGetItemRequest gets(List<Map<String, AttributeValue>> keys) {
    return BatchGetItemRequest.builder()
        .requestItems(Map.of("visits", keysOf(keys)))
        .build();
  }

  static KeysAndAttributes keysOf(List<Map<String, AttributeValue>> keys) {
    return KeysAndAttributes.builder().keys(keys).build();
  }

  /** A response with the items at some times, which leaves others. */
  static Reply found(List<Integer> times, List<Integer> left) {
    List<Map<String, AttributeValue>> items =
        times.stream().map(at -> Visits.item("red", at)).toList();
    BatchGetItemResponse.Builder response =
        BatchGetItemResponse.builder().responses(Map.of("visits", items));
    if (!left.isEmpty()) {
      response.unprocessedKeys(
          Map.of("visits", keysOf(left.stream().map(Batches::key).toList())));
    }
    return new Reply(response.build(), null);
  }

  static BatchWrite put(TableBinding<?, ?> table, int at, @Nullable Runnable done) {
    return BatchWrite.put(table, "put of " + at, Visits.item("red", at), done);
  }

  static BatchWrite put(int at) {
    return put(TABLE, at, null);
  }

  static BatchWrite delete(int at) {
    return BatchWrite.delete(TABLE, () -> "delete of " + at, key(at), null);
  }

  static List<BatchWrite> puts(int from, int to) {
    return IntStream.range(from, to).mapToObj(Batches::put).toList();
  }

  static WriteRequest putRequest(int at) {
    return WriteRequest.builder()
        .putRequest(PutRequest.builder().item(Visits.item("red", at)).build())
        .build();
  }

  static WriteRequest deleteRequest(int at) {
    return WriteRequest.builder()
        .deleteRequest(DeleteRequest.builder().key(key(at)).build())
        .build();
  }

  static List<WriteRequest> putRequests(int from, int to) {
    return IntStream.range(from, to).mapToObj(Batches::putRequest).toList();
  }

  static BatchWriteItemRequest writes(List<WriteRequest> requests) {
    return BatchWriteItemRequest.builder()
        .requestItems(Map.of("visits", requests))
        .build();
  }

  /** A response that leaves some writes. */
  static Reply left(WriteRequest... requests) {
    BatchWriteItemResponse.Builder response = BatchWriteItemResponse.builder();
    if (requests.length > 0) {
      response.unprocessedItems(Map.of("visits", List.of(requests)));
    }
    return new Reply(response.build(), null);
  }

  static DynamoDbException error(String code) {
    return (DynamoDbException) DynamoDbException.builder()
        .awsErrorDetails(AwsErrorDetails.builder().errorCode(code).build())
        .build();
  }

  static DynamoDbException throttled() {
    return error("ThrottlingException");
  }

  static DynamoDbException missingTable() {
    return ResourceNotFoundException.builder().build();
  }
}
