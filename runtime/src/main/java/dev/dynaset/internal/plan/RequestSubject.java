package dev.dynaset.internal.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** What a request does, and to what. */
final class RequestSubject {
  private RequestSubject() {}

  /** The operation as DynamoDB names it: the SDK names the classes of requests for it. */
  static String operation(DynamoDbRequest request) {
    String name = request.getClass().getSimpleName();
    return name.substring(0, name.length() - "Request".length());
  }

  static Optional<String> index(DynamoDbRequest request) {
    return request.getValueForField("IndexName", String.class);
  }

  /** The tables that a request names; {@code otherwise} for PartiQL, which names it in its text. */
  static List<String> tables(DynamoDbRequest request, String otherwise) {
    if (request instanceof BatchGetItemRequest batch) {
      return List.copyOf(batch.requestItems().keySet());
    }
    if (request instanceof BatchWriteItemRequest batch) {
      return List.copyOf(batch.requestItems().keySet());
    }
    if (request instanceof TransactGetItemsRequest transaction) {
      return transaction.transactItems().stream()
          .map(item -> item.get().tableName())
          .distinct()
          .toList();
    }
    if (request instanceof TransactWriteItemsRequest transaction) {
      return transaction.transactItems().stream()
          .flatMap(RequestSubject::table)
          .distinct()
          .toList();
    }
    return List.of(request.getValueForField("TableName", String.class).orElse(otherwise));
  }

  private static Stream<String> table(TransactWriteItem item) {
    if (item.put() != null) {
      return Stream.of(item.put().tableName());
    }
    if (item.update() != null) {
      return Stream.of(item.update().tableName());
    }
    if (item.delete() != null) {
      return Stream.of(item.delete().tableName());
    }
    return Stream.ofNullable(item.conditionCheck()).map(check -> check.tableName());
  }
}
