package dev.dynaset.testing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Deletes the items of a table. Tests leave few: for these that is faster than to drop the table
 * and create it anew, and on AWS, where creation takes seconds, it is so for any number.
 */
final class TableCleaner {
  private static final int BATCH_SIZE = 25;

  private final DynamoDbClient client;

  TableCleaner(DynamoDbClient client) {
    this.client = client;
  }

  /** Empties a table; one that is gone is as empty as can be. */
  void empty(String table) {
    try {
      deleteAll(table);
    } catch (ResourceNotFoundException e) {
      // The test has dropped it, or never had it.
    }
  }

  private void deleteAll(String table) {
    List<String> keys = keys(table);
    Map<String, String> names = new HashMap<>();
    keys.forEach(key -> names.put("#" + names.size(), key));
    List<WriteRequest> deletes = new ArrayList<>();
    client
        .scanPaginator(scan -> scan.tableName(table)
            .projectionExpression(String.join(", ", names.keySet()))
            .expressionAttributeNames(names)
            .consistentRead(true))
        .items()
        .forEach(key -> {
          deletes.add(delete(key));
          if (deletes.size() == BATCH_SIZE) {
            write(table, deletes);
          }
        });
    write(table, deletes);
  }

  private List<String> keys(String table) {
    return client.describeTable(describe -> describe.tableName(table)).table().keySchema().stream()
        .map(KeySchemaElement::attributeName)
        .toList();
  }

  private static WriteRequest delete(Map<String, AttributeValue> key) {
    return WriteRequest.builder().deleteRequest(delete -> delete.key(key)).build();
  }

  private void write(String table, List<WriteRequest> deletes) {
    Map<String, List<WriteRequest>> left =
        deletes.isEmpty() ? Map.of() : Map.of(table, List.copyOf(deletes));
    while (!left.isEmpty()) {
      Map<String, List<WriteRequest>> batch = left;
      left = client.batchWriteItem(write -> write.requestItems(batch)).unprocessedItems();
    }
    deletes.clear();
  }
}
