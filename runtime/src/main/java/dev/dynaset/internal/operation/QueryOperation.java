package dev.dynaset.internal.operation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Reads a page of the items with one hash key. */
public final class QueryOperation extends Operation<QueryRequest, QueryResponse> {
  /** The operation, which has no state. */
  public static final Operation<QueryRequest, QueryResponse> INSTANCE = new QueryOperation();

  private QueryOperation() {
    super(QueryRequest.class);
  }

  @Override
  public String name() {
    return "Query";
  }

  @Override
  public QueryResponse send(QueryRequest request, DynamoDbClient client) {
    return client.query(request);
  }

  @Override
  public CompletableFuture<QueryResponse> send(QueryRequest request, DynamoDbAsyncClient client) {
    return client.query(request);
  }

  @Override
  public String line(QueryRequest request) {
    return name() + " " + request.tableName() + index(request.indexName()) + " where "
        + request.keyConditionExpression() + " with " + request.expressionAttributeNames()
        + " limit " + request.limit() + " select " + request.selectAsString()
        + consistency(request.consistentRead());
  }

  @Override
  public List<String> tables(QueryRequest request) {
    return one(request.tableName());
  }

  @Override
  public boolean returnsItems(QueryRequest request) {
    return request.select() != Select.COUNT;
  }
}
