package dev.dynaset.testing;

import java.util.List;
import java.util.stream.Stream;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

/** The tables that a request names; none for PartiQL, which names them in its text. */
final class RequestedTables {
  private RequestedTables() {}

  static List<String> of(SdkRequest request) {
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
          .flatMap(RequestedTables::of)
          .distinct()
          .toList();
    }
    return request.getValueForField("TableName", String.class).stream().toList();
  }

  private static Stream<String> of(TransactWriteItem item) {
    if (item.put() != null) {
      return Stream.of(item.put().tableName());
    }
    if (item.update() != null) {
      return Stream.of(item.update().tableName());
    }
    if (item.delete() != null) {
      return Stream.of(item.delete().tableName());
    }
    return item.conditionCheck() == null
        ? Stream.of()
        : Stream.of(item.conditionCheck().tableName());
  }
}
