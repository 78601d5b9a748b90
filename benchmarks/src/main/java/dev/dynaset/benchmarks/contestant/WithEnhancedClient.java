package dev.dynaset.benchmarks.contestant;

import dev.dynaset.benchmarks.shape.Subject;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedAsyncClient;
import software.amazon.awssdk.enhanced.dynamodb.DynamoDbEnhancedClient;
import software.amazon.awssdk.enhanced.dynamodb.TableSchema;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/** The Enhanced Client as it comes, with one kind of schema. */
abstract class WithEnhancedClient implements Approach {
  abstract <T> TableSchema<T> schema(Subject<T> subject);

  @Override
  public <T> Operations<T> operations(Subject<T> subject, DynamoDbClient client) {
    DynamoDbEnhancedClient enhanced =
        DynamoDbEnhancedClient.builder().dynamoDbClient(client).build();
    return new EnhancedOperations<>(
        enhanced, enhanced.table(subject.tableName(), schema(subject)), subject);
  }

  @Override
  public <T> AsyncOperations<T> operations(Subject<T> subject, DynamoDbAsyncClient client) {
    DynamoDbEnhancedAsyncClient enhanced =
        DynamoDbEnhancedAsyncClient.builder().dynamoDbClient(client).build();
    return new EnhancedAsyncOperations<>(
        enhanced, enhanced.table(subject.tableName(), schema(subject)), subject);
  }
}
