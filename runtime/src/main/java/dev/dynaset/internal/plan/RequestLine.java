package dev.dynaset.internal.plan;

import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** One line about a request for the log, without any value of an item. */
final class RequestLine {
  private RequestLine() {}

  static String of(DynamoDbRequest request) {
    if (request instanceof QueryRequest query) {
      return "Query " + query.tableName()
          + (query.indexName() == null ? "" : " index " + query.indexName()) + " where "
          + query.keyConditionExpression() + " with " + query.expressionAttributeNames() + " limit "
          + query.limit()
          + " select " + query.selectAsString()
          + (Boolean.TRUE.equals(query.consistentRead()) ? " consistent" : "");
    }
    if (request instanceof ScanRequest scan) {
      return "Scan " + scan.tableName()
          + (scan.indexName() == null ? "" : " index " + scan.indexName())
          + (scan.segment() == null
              ? ""
              : " segment " + scan.segment() + "/" + scan.totalSegments())
          + " limit " + scan.limit() + " select " + scan.selectAsString()
          + (Boolean.TRUE.equals(scan.consistentRead()) ? " consistent" : "");
    }
    if (request instanceof ExecuteStatementRequest statement) {
      // Its text may hold values.
      return "ExecuteStatement, parameters × " + statement.parameters().size();
    }
    if (request instanceof GetItemRequest get) {
      return "GetItem " + get.tableName()
          + (Boolean.TRUE.equals(get.consistentRead()) ? " consistent" : "");
    }
    if (request instanceof PutItemRequest put) {
      return "PutItem " + put.tableName();
    }
    if (request instanceof UpdateItemRequest update) {
      return "UpdateItem " + update.tableName();
    }
    if (request instanceof DeleteItemRequest delete) {
      return "DeleteItem " + delete.tableName();
    }
    if (request instanceof BatchWriteItemRequest batch) {
      return "BatchWriteItem "
          + batch.requestItems().entrySet().stream()
              .map(e -> e.getKey() + " × " + e.getValue().size())
              .toList();
    }
    if (request instanceof BatchGetItemRequest batch) {
      return "BatchGetItem "
          + batch.requestItems().entrySet().stream()
              .map(e -> e.getKey() + " × " + e.getValue().keys().size())
              .toList();
    }
    if (request instanceof TransactWriteItemsRequest transaction) {
      return "TransactWriteItems × " + transaction.transactItems().size();
    }
    if (request instanceof TransactGetItemsRequest transaction) {
      return "TransactGetItems × " + transaction.transactItems().size();
    }
    return request.getClass().getSimpleName();
  }
}
