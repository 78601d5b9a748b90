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

/** Deletes the items of a table. */
final class TableCleaner {
  private static final int BATCH_SIZE = 25;

  private final DynamoDbClient client;

  TableCleaner(DynamoDbClient client) {
    this.client = client;
  }

  /** Empties a table; one that is gone is as empty as can be. */
  void empty(String table) {
    emptyUpTo(Integer.MAX_VALUE, table);
  }

  /** Empties a table of so many items at most. Tells whether it is empty now. */
  boolean emptyUpTo(int most, String table) {
    try {
      return deleteUpTo(most, table);
    } catch (ResourceNotFoundException e) {
      // The test has dropped it, or never had it.
      return true;
    }
  }

  private boolean deleteUpTo(int most, String table) {
    List<WriteRequest> deletes = new ArrayList<>();
    for (Map<String, AttributeValue> key : scan(table)) {
      if (deletes.size() == most) {
        return false;
      }
      deletes.add(delete(key));
    }
    for (int i = 0; i < deletes.size(); i += BATCH_SIZE) {
      write(table, deletes.subList(i, Math.min(i + BATCH_SIZE, deletes.size())));
    }
    return true;
  }

  /** The keys of a table, a page at a time. */
  private Iterable<Map<String, AttributeValue>> scan(String table) {
    Map<String, String> names = new HashMap<>();
    keys(table).forEach(key -> names.put("#" + names.size(), key));
    return client
        .scanPaginator(scan -> scan.tableName(table)
            .projectionExpression(String.join(", ", names.keySet()))
            .expressionAttributeNames(names)
            .consistentRead(true))
        .items();
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
    Map<String, List<WriteRequest>> left = Map.of(table, deletes);
    while (!left.isEmpty()) {
      Map<String, List<WriteRequest>> batch = left;
      left = client.batchWriteItem(write -> write.requestItems(batch)).unprocessedItems();
    }
  }
}
