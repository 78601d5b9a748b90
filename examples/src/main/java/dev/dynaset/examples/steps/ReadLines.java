package dev.dynaset.examples.steps;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.Get;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;

/** Requests that read items as people read them. */
final class ReadLines {
  private ReadLines() {}

  static RequestLine of(QueryRequest query) {
    Map<String, String> names = query.expressionAttributeNames();
    Map<String, AttributeValue> values = query.expressionAttributeValues();
    String target = query.indexName() == null ? query.tableName() : query.indexName();
    String details = new Details(Values.inserted(query.keyConditionExpression(), names, values))
        .addExpression("FilterExpression", query.filterExpression(), names, values)
        .add("Limit", query.limit())
        .add("ScanIndexForward", query.scanIndexForward())
        .add("ConsistentRead", query.consistentRead())
        .add("Select", query.selectAsString())
        .addExpression("ProjectionExpression", query.projectionExpression(), names)
        .add(
            "ExclusiveStartKey",
            query.hasExclusiveStartKey() ? Values.text(query.exclusiveStartKey()) : null)
        .toString();
    return new RequestLine("Query", target, details);
  }

  static RequestLine of(ScanRequest scan) {
    Map<String, String> names = scan.expressionAttributeNames();
    String target = scan.indexName() == null ? scan.tableName() : scan.indexName();
    String details = new Details("everything")
        .add("Segment", scan.segment())
        .add("TotalSegments", scan.totalSegments())
        .addExpression(
            "FilterExpression", scan.filterExpression(), names, scan.expressionAttributeValues())
        .add("Limit", scan.limit())
        .add("ConsistentRead", scan.consistentRead())
        .add("Select", scan.selectAsString())
        .addExpression("ProjectionExpression", scan.projectionExpression(), names)
        .add(
            "ExclusiveStartKey",
            scan.hasExclusiveStartKey() ? Values.text(scan.exclusiveStartKey()) : null)
        .toString();
    return new RequestLine("Scan", target, details);
  }

  static RequestLine of(ExecuteStatementRequest statement) {
    return new RequestLine(
        "ExecuteStatement",
        "",
        new Details(statement.statement()).add("Limit", statement.limit()).toString());
  }

  static RequestLine of(GetItemRequest get) {
    String details = new Details(Values.text(get.key()))
        .add("ConsistentRead", get.consistentRead())
        .addExpression(
            "ProjectionExpression", get.projectionExpression(), get.expressionAttributeNames())
        .toString();
    return new RequestLine("GetItem", get.tableName(), details);
  }

  /** The tables are sorted, since the SDK's maps have no order. */
  static RequestLine of(BatchGetItemRequest batch) {
    Map<String, KeysAndAttributes> tables = new TreeMap<>(batch.requestItems());
    String details = tables.values().stream().map(ReadLines::keys).collect(joining(", "));
    return new RequestLine("BatchGetItem", String.join(", ", tables.keySet()), details);
  }

  private static String keys(KeysAndAttributes reads) {
    return new Details(reads.keys().stream().map(Values::text).collect(joining(", ")))
        .add("ConsistentRead", reads.consistentRead())
        .addExpression(
            "ProjectionExpression", reads.projectionExpression(), reads.expressionAttributeNames())
        .toString();
  }

  static RequestLine of(TransactGetItemsRequest transaction) {
    return new RequestLine(
        "TransactGetItems",
        "",
        "",
        transaction.transactItems().stream().map(item -> part(item.get())).toList());
  }

  private static RequestLine part(Get get) {
    @Nullable String projection = get.projectionExpression();
    String details = new Details(Values.text(get.key()))
        .addExpression("ProjectionExpression", projection, get.expressionAttributeNames())
        .toString();
    return new RequestLine("Get", get.tableName(), details);
  }
}
