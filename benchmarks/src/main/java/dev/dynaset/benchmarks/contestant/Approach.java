package dev.dynaset.benchmarks.contestant;

import dev.dynaset.benchmarks.shape.Subject;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** A way to read and write models. */
interface Approach {
  <T> Operations<T> operations(Subject<T> subject, DynamoDbClient client);

  <T> AsyncOperations<T> operations(Subject<T> subject, DynamoDbAsyncClient client);
}
