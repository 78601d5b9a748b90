package dev.dynaset.internal.item;

import dev.dynaset.schema.TableBinding;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
record BatchRequest(List<BatchWrite> writes) {
  static final BatchRequest NONE = new BatchRequest(List.of());

  boolean isEmpty() {
    return writes.isEmpty();
  }

  BatchWriteItemRequest request(boolean asksForUnits) {
    Map<String, List<WriteRequest>> requests = new LinkedHashMap<>();
    for (BatchWrite write : writes) {
      requests
          .computeIfAbsent(write.identity().table(), table -> new ArrayList<>())
          .add(write.request());
    }
    BatchWriteItemRequest.Builder request = BatchWriteItemRequest.builder().requestItems(requests);
    return asksForUnits
        ? request.returnConsumedCapacity(ReturnConsumedCapacity.TOTAL).build()
        : request.build();
  }

  /** Those writes that a response does not call unprocessed. */
  List<BatchWrite> done(BatchWriteItemResponse response) {
    Map<String, TableBinding<?, ?>> tables = tables();
    Set<ItemIdentity> left = new HashSet<>();
    response.unprocessedItems().forEach((name, requests) -> {
      TableBinding<?, ?> table = TablesByName.find(tables, name);
      requests.forEach(request -> left.add(BatchWrite.identity(table, request)));
    });
    return writes.stream().filter(write -> !left.contains(write.identity())).toList();
  }

  private Map<String, TableBinding<?, ?>> tables() {
    Map<String, TableBinding<?, ?>> tables = new LinkedHashMap<>();
    writes.forEach(write -> tables.put(write.identity().table(), write.table()));
    return tables;
  }

  /** The tables that are written to. */
  Collection<TableBinding<?, ?>> distinctTables() {
    return tables().values();
  }

  /** The write units that it will consume, about. */
  double units() {
    return writes.stream().mapToDouble(BatchWrite::units).sum();
  }

  /** The write units that it has consumed; the estimate, if DynamoDB does not say. */
  double units(BatchWriteItemResponse response) {
    return response.hasConsumedCapacity()
        ? response.consumedCapacity().stream().mapToDouble(BatchRequest::units).sum()
        : units();
  }

  private static double units(ConsumedCapacity consumed) {
    return consumed.capacityUnits() == null ? 0 : consumed.capacityUnits();
  }
}
