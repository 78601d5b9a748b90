package dev.dynaset.internal.batch;

import dev.dynaset.direct.ResponseItems;
import dev.dynaset.internal.batch.BatchRead.Target;
import dev.dynaset.internal.expression.Placeholders;
import dev.dynaset.internal.expression.ProjectionText;
import dev.dynaset.internal.mapping.ItemIdentity;
import dev.dynaset.internal.operation.BatchGetItemOperation;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.schema.KeyAttribute;
import dev.dynaset.schema.TableBinding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** The reads of one BatchGetItem, of one table or several, those of each table of one kind. */
final class BatchGetRequest {
  /** DynamoDB takes no more in one request. */
  private static final int MAX_READS = 100;

  private static final double HALF = 0.5;

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
      List<BatchRead> ofTable = reads.get(read.identity().table());
      if (ofTable == null) {
        ofTable = new ArrayList<>();
        reads.put(read.identity().table(), ofTable);
      }
      if (ofTable.isEmpty() || ofTable.get(0).kind().equals(read.kind())) {
        ofTable.add(read);
        count++;
      }
    }
    return new BatchGetRequest(reads);
  }

  /** What it reads. */
  List<BatchRead> reads() {
    List<BatchRead> all = new ArrayList<>();
    for (List<BatchRead> ofTable : reads.values()) {
      all.addAll(ofTable);
    }
    return all;
  }

  /** The tables that are read. */
  Collection<TableBinding<?, ?>> tables() {
    List<TableBinding<?, ?>> tables = new ArrayList<>();
    for (List<BatchRead> ofTable : reads.values()) {
      tables.add(ofTable.get(0).table());
    }
    return tables;
  }

  /** What is sent: with a body that is made of keys of models, if all of them are. */
  Step.Send<?> send() {
    Step.Send<?> encoded = EncodedReads.send(reads);
    return encoded == null ? new Step.Send<>(BatchGetItemOperation.INSTANCE, request()) : encoded;
  }

  private BatchGetItemRequest request() {
    Map<String, KeysAndAttributes> asked = new LinkedHashMap<>();
    for (Map.Entry<String, List<BatchRead>> ofTable : reads.entrySet()) {
      asked.put(ofTable.getKey(), keys(ofTable.getValue()));
    }
    return BatchGetItemRequest.builder().requestItems(asked).build();
  }

  private static KeysAndAttributes keys(List<BatchRead> reads) {
    BatchRead any = reads.get(0);
    List<Map<String, AttributeValue>> keys = new ArrayList<>(reads.size());
    for (BatchRead read : reads) {
      keys.add(read.key().attributes());
    }
    KeysAndAttributes.Builder asked = KeysAndAttributes.builder().keys(keys);
    if (any.kind().isConsistent()) {
      asked.consistentRead(true);
    }
    if (any.kind().paths().isPresent()) {
      Placeholders placeholders = new Placeholders();
      List<KeyAttribute> key = any.table().schema().key().attributes();
      asked
          .projectionExpression(ProjectionText.of(key, any.kind().paths().get(), placeholders))
          .expressionAttributeNames(placeholders.names());
    }
    return asked.build();
  }

  /**
   * Adds the items that a response has.
   *
   * @param asked what may come
   * @throws IllegalStateException if another item comes
   */
  void addFound(
      Reply reply, Map<Target, Map<String, AttributeValue>> found, Map<Target, BatchRead> asked) {
    for (Map.Entry<String, List<Map<String, AttributeValue>>> table :
        items(reply).entrySet()) {
      BatchRead any = TablesByName.find(reads, table.getKey()).get(0);
      for (Map<String, AttributeValue> item : table.getValue()) {
        Target target = target(any, item);
        if (!asked.containsKey(target)) {
          throw UnknownAnswer.found(any.table(), item);
        }
        found.put(target, item);
      }
    }
  }

  private static Map<String, List<Map<String, AttributeValue>>> items(Reply reply) {
    return reply.items() instanceof ResponseItems.ByTable direct
        ? direct.items()
        : reply.response(BatchGetItemResponse.class).responses();
  }

  /** The read units that it consumes at least, about: those of small items. */
  double units() {
    double units = 0;
    for (List<BatchRead> ofTable : reads.values()) {
      units += ofTable.size() * (ofTable.get(0).kind().isConsistent() ? 1 : HALF);
    }
    return units;
  }

  /** The read units that a response says were consumed. */
  double units(Reply reply) {
    double units = 0;
    for (ConsumedCapacity consumed :
        reply.response(BatchGetItemResponse.class).consumedCapacity()) {
      units += consumed.capacityUnits() == null ? 0 : consumed.capacityUnits();
    }
    return units;
  }

  /**
   * What a response calls unprocessed.
   *
   * @throws IllegalStateException if it calls a read so that was not sent
   */
  Set<Target> left(Reply reply) {
    Map<String, KeysAndAttributes> unprocessed =
        reply.response(BatchGetItemResponse.class).unprocessedKeys();
    if (unprocessed.isEmpty()) {
      return Set.of();
    }
    Set<Target> asked = new HashSet<>();
    for (BatchRead read : reads()) {
      asked.add(read.target());
    }
    Set<Target> left = new HashSet<>();
    for (Map.Entry<String, KeysAndAttributes> table : unprocessed.entrySet()) {
      BatchRead any = TablesByName.find(reads, table.getKey()).get(0);
      for (Map<String, AttributeValue> key : table.getValue().keys()) {
        Target target = target(any, key);
        if (!asked.remove(target)) {
          throw UnknownAnswer.unprocessed(any.table(), key);
        }
        left.add(target);
      }
    }
    return left;
  }

  private static Target target(BatchRead any, Map<String, AttributeValue> attributes) {
    return new Target(any.kind(), ItemIdentity.of(any.table(), attributes));
  }
}
