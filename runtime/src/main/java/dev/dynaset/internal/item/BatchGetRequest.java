package dev.dynaset.internal.item;

import dev.dynaset.direct.ResponseItems;
import dev.dynaset.internal.expression.Placeholders;
import dev.dynaset.internal.expression.ProjectionText;
import dev.dynaset.internal.item.BatchRead.Place;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.schema.TableBinding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** The reads of one BatchGetItem, of one table or several, those of each table of one kind. */
final class BatchGetRequest {
  /** DynamoDB takes no more in one request. */
  private static final int MAX_READS = 100;

  private final Map<String, List<BatchRead>> reads;

  private BatchGetRequest(Map<String, List<BatchRead>> reads) {
    this.reads = reads;
  }

  /** The first reads that can travel together; the others of a table that are of another kind stay. */
  static BatchGetRequest of(Collection<BatchRead> pending) {
    Map<String, List<BatchRead>> reads = new LinkedHashMap<>();
    int count = 0;
    for (BatchRead read : pending) {
      if (count == MAX_READS) {
        break;
      }
      List<BatchRead> ofTable =
          reads.computeIfAbsent(read.identity().table(), table -> new ArrayList<>());
      if (ofTable.isEmpty() || ofTable.get(0).kind().equals(read.kind())) {
        ofTable.add(read);
        count++;
      }
    }
    return new BatchGetRequest(reads);
  }

  /** Where it reads. */
  Set<Place> places() {
    Set<Place> places = new HashSet<>();
    for (List<BatchRead> ofTable : reads.values()) {
      for (BatchRead read : ofTable) {
        places.add(read.place());
      }
    }
    return places;
  }

  /** The tables that are read. */
  Collection<TableBinding<?, ?>> tables() {
    List<TableBinding<?, ?>> tables = new ArrayList<>();
    reads.values().forEach(ofTable -> tables.add(ofTable.get(0).table()));
    return tables;
  }

  BatchGetItemRequest request() {
    Map<String, KeysAndAttributes> asked = new LinkedHashMap<>();
    reads.forEach((table, ofTable) -> asked.put(table, keys(ofTable)));
    return BatchGetItemRequest.builder().requestItems(asked).build();
  }

  private static KeysAndAttributes keys(List<BatchRead> reads) {
    BatchRead any = reads.get(0);
    KeysAndAttributes.Builder keys =
        KeysAndAttributes.builder().keys(reads.stream().map(BatchRead::key).toList());
    if (any.kind().isConsistent()) {
      keys.consistentRead(true);
    }
    any.kind().paths().ifPresent(paths -> {
      Placeholders placeholders = new Placeholders();
      keys.projectionExpression(
              ProjectionText.of(any.table().schema().key().attributes(), paths, placeholders))
          .expressionAttributeNames(placeholders.names());
    });
    return keys.build();
  }

  /** The items that a response has. */
  Map<Place, Map<String, AttributeValue>> found(Reply reply) {
    Map<Place, Map<String, AttributeValue>> found = new HashMap<>();
    items(reply).forEach((name, items) -> {
      BatchRead any = TablesByName.find(reads, name).get(0);
      items.forEach(item -> found.put(place(any, item), item));
    });
    return found;
  }

  private static Map<String, List<Map<String, AttributeValue>>> items(Reply reply) {
    return reply.items() instanceof ResponseItems.ByTable direct
        ? direct.items()
        : reply.response(BatchGetItemResponse.class).responses();
  }

  /** What a response calls unprocessed. */
  Set<Place> left(Reply reply) {
    Set<Place> left = new HashSet<>();
    reply.response(BatchGetItemResponse.class).unprocessedKeys().forEach((name, keys) -> {
      BatchRead any = TablesByName.find(reads, name).get(0);
      keys.keys().forEach(key -> left.add(place(any, key)));
    });
    return left;
  }

  private static Place place(BatchRead any, Map<String, AttributeValue> attributes) {
    return new Place(any.kind(), ItemIdentity.of(any.table(), attributes));
  }
}
