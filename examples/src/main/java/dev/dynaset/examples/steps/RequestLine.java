package dev.dynaset.examples.steps;

import java.util.List;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTimeToLiveRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateTimeToLiveRequest;

/**
 * A request as people read it.
 *
 * @param operation the operation of DynamoDB
 * @param target the table or the index
 * @param details what else is asked for, with the names of the DynamoDB API
 * @param parts what a transaction consists of; none of another request
 */
record RequestLine(String operation, String target, String details, List<RequestLine> parts) {
  RequestLine(String operation, String target, String details) {
    this(operation, target, details, List.of());
  }

  static RequestLine of(SdkRequest request) {
    if (request instanceof QueryRequest query) {
      return ReadLines.of(query);
    } else if (request instanceof ScanRequest scan) {
      return ReadLines.of(scan);
    } else if (request instanceof ExecuteStatementRequest statement) {
      return ReadLines.of(statement);
    } else if (request instanceof GetItemRequest get) {
      return ReadLines.of(get);
    } else if (request instanceof BatchGetItemRequest batch) {
      return ReadLines.of(batch);
    } else if (request instanceof TransactGetItemsRequest transaction) {
      return ReadLines.of(transaction);
    } else if (request instanceof PutItemRequest put) {
      return WriteLines.of(put);
    } else if (request instanceof UpdateItemRequest update) {
      return WriteLines.of(update);
    } else if (request instanceof DeleteItemRequest delete) {
      return WriteLines.of(delete);
    } else if (request instanceof BatchWriteItemRequest batch) {
      return WriteLines.of(batch);
    } else if (request instanceof TransactWriteItemsRequest transaction) {
      return TransactionLines.of(transaction);
    }
    return ofTable(request);
  }

  private static RequestLine ofTable(SdkRequest request) {
    if (request instanceof CreateTableRequest create) {
      return TableLines.of(create);
    } else if (request instanceof UpdateTimeToLiveRequest update) {
      return TableLines.of(update);
    } else if (request instanceof DescribeTableRequest describe) {
      return new RequestLine("DescribeTable", describe.tableName(), "");
    } else if (request instanceof DescribeTimeToLiveRequest describe) {
      return new RequestLine("DescribeTimeToLive", describe.tableName(), "");
    } else if (request instanceof DeleteTableRequest delete) {
      return new RequestLine("DeleteTable", delete.tableName(), "");
    }
    throw new IllegalArgumentException("No words for a " + request.getClass().getSimpleName());
  }
}
