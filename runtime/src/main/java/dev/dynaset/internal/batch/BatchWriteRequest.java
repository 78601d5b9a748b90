package dev.dynaset.internal.batch;

import dev.dynaset.internal.mapping.ItemIdentity;
import dev.dynaset.internal.operation.BatchWriteItemOperation;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.schema.TableBinding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * The writes of one BatchWriteItem, of one table or several.
 *
 * @param writes the writes
 */
record BatchWriteRequest(List<BatchWrite> writes) {
  static final BatchWriteRequest NONE = new BatchWriteRequest(List.of());

  boolean isEmpty() {
    return writes.isEmpty();
  }

  /** What is sent: in bytes, if all writes are encoded. */
  Step.Send<?> send(boolean asksForUnits) {
    for (BatchWrite write : writes) {
      if (write.encoded() == null) {
        return new Step.Send<>(BatchWriteItemOperation.INSTANCE, request(asksForUnits));
      }
    }
    return EncodedWrites.send(byTable(), asksForUnits);
  }

  private Map<String, List<BatchWrite>> byTable() {
    Map<String, List<BatchWrite>> tables = new LinkedHashMap<>();
    for (BatchWrite write : writes) {
      List<BatchWrite> ofTable = tables.get(write.identity().table());
      if (ofTable == null) {
        ofTable = new ArrayList<>();
        tables.put(write.identity().table(), ofTable);
      }
      ofTable.add(write);
    }
    return tables;
  }

  private BatchWriteItemRequest request(boolean asksForUnits) {
    Map<String, List<WriteRequest>> requests = new LinkedHashMap<>();
    for (Map.Entry<String, List<BatchWrite>> ofTable : byTable().entrySet()) {
      List<WriteRequest> puts = new ArrayList<>(ofTable.getValue().size());
      for (BatchWrite write : ofTable.getValue()) {
        puts.add(write.forSdk());
      }
      requests.put(ofTable.getKey(), puts);
    }
    BatchWriteItemRequest.Builder request = BatchWriteItemRequest.builder().requestItems(requests);
    return asksForUnits
        ? request.returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build()
        : request.build();
  }

  /**
   * Those writes that a response does not call unprocessed.
   *
   * @throws IllegalStateException if it calls a write so that was not sent
   */
  List<BatchWrite> done(BatchWriteItemResponse response) {
    Map<String, List<WriteRequest>> unprocessed = response.unprocessedItems();
    if (unprocessed.isEmpty()) {
      return writes;
    }
    Map<ItemIdentity, BatchWrite> done = new LinkedHashMap<>();
    for (BatchWrite write : writes) {
      done.put(write.identity(), write);
    }
    Map<String, TableBinding<?, ?>> tables = tables();
    for (Map.Entry<String, List<WriteRequest>> ofTable : unprocessed.entrySet()) {
      TableBinding<?, ?> table = TablesByName.find(tables, ofTable.getKey());
      for (WriteRequest request : ofTable.getValue()) {
        Map<String, AttributeValue> item = BatchWrite.attributes(request);
        if (done.remove(ItemIdentity.of(table, item)) == null) {
          throw UnknownAnswer.unprocessed(table, item);
        }
      }
    }
    return List.copyOf(done.values());
  }

  private Map<String, TableBinding<?, ?>> tables() {
    Map<String, TableBinding<?, ?>> tables = new LinkedHashMap<>();
    for (BatchWrite write : writes) {
      tables.put(write.identity().table(), write.table());
    }
    return tables;
  }

  /** The tables that are written to. */
  Collection<TableBinding<?, ?>> distinctTables() {
    return tables().values();
  }

  /** The write units that it will consume, about. */
  double units() {
    double units = 0;
    for (BatchWrite write : writes) {
      units += write.units();
    }
    return units;
  }

  /** The write units that it has consumed; the estimate, if DynamoDB does not say. */
  double units(BatchWriteItemResponse response) {
    if (!response.hasConsumedCapacity()) {
      return units();
    }
    double units = 0;
    for (ConsumedCapacity consumed : response.consumedCapacity()) {
      units += units(consumed);
    }
    return units;
  }

  private static double units(ConsumedCapacity consumed) {
    return consumed.capacityUnits() == null ? 0 : consumed.capacityUnits();
  }
}
