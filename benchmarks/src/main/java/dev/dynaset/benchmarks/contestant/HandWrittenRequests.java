package dev.dynaset.benchmarks.contestant;

import dev.dynaset.benchmarks.shape.ItemMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * The requests of code by hand. Their placeholders are those of Dynaset, so that both send the same.
 *
 * @param <T> the model
 */
final class HandWrittenRequests<T> {
  private final String tableName;
  private final ItemMapping<T> items;

  HandWrittenRequests(String tableName, ItemMapping<T> items) {
    this.tableName = tableName;
    this.items = items;
  }

  GetItemRequest get(T like) {
    return GetItemRequest.builder().tableName(tableName).key(items.keyOf(like)).build();
  }

  PutItemRequest put(T model) {
    return PutItemRequest.builder()
        .tableName(tableName)
        .item(items.toItem(model))
        .build();
  }

  UpdateItemRequest update(T like) {
    return UpdateItemRequest.builder()
        .tableName(tableName)
        .key(items.keyOf(like))
        .updateExpression("SET #0 = :0")
        .conditionExpression("attribute_exists(#1)")
        .expressionAttributeNames(Map.of("#0", items.changedAttribute(), "#1", items.hashKey()))
        .expressionAttributeValues(Map.of(":0", items.changedValue()))
        .returnValues(ReturnValue.ALL_NEW)
        .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
        .build();
  }

  QueryRequest query(T like) {
    return QueryRequest.builder()
        .tableName(tableName)
        .keyConditionExpression("#0 = :0")
        .expressionAttributeNames(Map.of("#0", items.hashKey()))
        .expressionAttributeValues(Map.of(":0", items.hashKeyOf(like)))
        .build();
  }

  ScanRequest scan() {
    return ScanRequest.builder().tableName(tableName).build();
  }

  BatchGetItemRequest batchGet(List<T> like) {
    List<Map<String, AttributeValue>> keys = new ArrayList<>(like.size());
    for (T model : like) {
      keys.add(items.keyOf(model));
    }
    return batchGet(Map.of(tableName, KeysAndAttributes.builder().keys(keys).build()));
  }

  BatchGetItemRequest batchGet(Map<String, KeysAndAttributes> keys) {
    return BatchGetItemRequest.builder().requestItems(keys).build();
  }

  BatchWriteItemRequest batchWrite(List<T> models) {
    List<WriteRequest> writes = new ArrayList<>(models.size());
    for (T model : models) {
      PutRequest put = PutRequest.builder().item(items.toItem(model)).build();
      writes.add(WriteRequest.builder().putRequest(put).build());
    }
    return batchWrite(Map.of(tableName, writes));
  }

  BatchWriteItemRequest batchWrite(Map<String, List<WriteRequest>> writes) {
    return BatchWriteItemRequest.builder().requestItems(writes).build();
  }

  /** The models of the items that a batch has brought. */
  void addModels(Map<String, List<Map<String, AttributeValue>>> responses, List<T> models) {
    addModels(responses.getOrDefault(tableName, List.of()), models);
  }

  /** The models of items. */
  void addModels(List<Map<String, AttributeValue>> found, List<T> models) {
    for (Map<String, AttributeValue> item : found) {
      models.add(items.fromItem(item));
    }
  }
}
