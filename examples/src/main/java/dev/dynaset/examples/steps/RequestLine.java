package dev.dynaset.examples.steps;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;

/**
 * A request as people read it.
 *
 * @param operation the operation of DynamoDB
 * @param target the table or the index
 * @param details what else is asked for, with the names of the DynamoDB API
 */
record RequestLine(String operation, String target, String details) {
  static RequestLine of(SdkRequest request) {
    if (request instanceof QueryRequest query) {
      return of(query);
    } else if (request instanceof GetItemRequest get) {
      return of(get);
    } else if (request instanceof BatchWriteItemRequest batch) {
      return of(batch);
    } else if (request instanceof PutItemRequest put) {
      return new RequestLine("PutItem", put.tableName(), Values.text(put.item()));
    } else if (request instanceof DeleteItemRequest delete) {
      return new RequestLine("DeleteItem", delete.tableName(), Values.text(delete.key()));
    } else if (request instanceof CreateTableRequest create) {
      return of(create);
    } else if (request instanceof DescribeTableRequest describe) {
      return new RequestLine("DescribeTable", describe.tableName(), "");
    } else if (request instanceof DeleteTableRequest delete) {
      return new RequestLine("DeleteTable", delete.tableName(), "");
    }
    throw new IllegalArgumentException("No words for a " + request.getClass().getSimpleName());
  }

  private static RequestLine of(QueryRequest query) {
    String condition = Values.inserted(
        query.keyConditionExpression(),
        query.expressionAttributeNames(),
        query.expressionAttributeValues());
    String target = query.indexName() == null ? query.tableName() : query.indexName();
    String details = new Details(condition)
        .add("Limit", query.limit())
        .add("ScanIndexForward", query.scanIndexForward())
        .add("ConsistentRead", query.consistentRead())
        .add("Select", query.selectAsString())
        .addExpression(
            "ProjectionExpression", query.projectionExpression(), query.expressionAttributeNames())
        .add(
            "ExclusiveStartKey",
            query.hasExclusiveStartKey() ? Values.text(query.exclusiveStartKey()) : null)
        .toString();
    return new RequestLine("Query", target, details);
  }

  private static RequestLine of(GetItemRequest get) {
    String details = new Details(Values.text(get.key()))
        .add("ConsistentRead", get.consistentRead())
        .addExpression(
            "ProjectionExpression", get.projectionExpression(), get.expressionAttributeNames())
        .toString();
    return new RequestLine("GetItem", get.tableName(), details);
  }

  private static RequestLine of(BatchWriteItemRequest batch) {
    String tables = String.join(", ", batch.requestItems().keySet());
    Map<String, Long> writes = batch.requestItems().values().stream()
        .flatMap(List::stream)
        .collect(groupingBy(
            write -> write.putRequest() != null ? "puts" : "deletes", TreeMap::new, counting()));
    String details = writes.entrySet().stream()
        .map(kind -> kind.getValue() + " " + kind.getKey())
        .collect(joining(", "));
    return new RequestLine("BatchWriteItem", tables, details);
  }

  private static RequestLine of(CreateTableRequest create) {
    Details details = new Details("keys " + Values.keys(create.keySchema()));
    for (GlobalSecondaryIndex index : create.globalSecondaryIndexes()) {
      details.add("index " + index.indexName(), Values.keys(index.keySchema()));
    }
    details.add("BillingMode", create.billingModeAsString());
    return new RequestLine("CreateTable", create.tableName(), details.toString());
  }
}
