package dev.dynaset.benchmarks.contestant;

import dev.dynaset.benchmarks.shape.Subject;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** Code by hand over the low-level client. */
final class ByHand implements Approach {
  @Override
  public <T> Operations<T> operations(Subject<T> subject, DynamoDbClient client) {
    return new HandWrittenOperations<>(
        client, subject.byHand(), new HandWrittenRequests<>(subject.tableName(), subject.byHand()));
  }

  @Override
  public <T> AsyncOperations<T> operations(Subject<T> subject, DynamoDbAsyncClient client) {
    return new HandWrittenAsyncOperations<>(
        client, subject.byHand(), new HandWrittenRequests<>(subject.tableName(), subject.byHand()));
  }
}
