package dev.dynaset.internal.operation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Reads a page of all items of a table or an index, or of a segment of them. */
public final class ScanOperation extends Operation<ScanRequest, ScanResponse> {
  /** The operation, which has no state. */
  public static final Operation<ScanRequest, ScanResponse> INSTANCE = new ScanOperation();

  private ScanOperation() {
    super(ScanRequest.class);
  }

  @Override
  public String name() {
    return "Scan";
  }

  @Override
  public ScanResponse send(ScanRequest request, DynamoDbClient client) {
    return client.scan(request);
  }

  @Override
  public CompletableFuture<ScanResponse> send(ScanRequest request, DynamoDbAsyncClient client) {
    return client.scan(request);
  }

  @Override
  public String line(ScanRequest request) {
    String segment = request.segment() == null
        ? ""
        : " segment " + request.segment() + "/" + request.totalSegments();
    return name() + " " + request.tableName() + index(request.indexName()) + segment + " limit "
        + request.limit() + " select " + request.selectAsString()
        + consistency(request.consistentRead());
  }

  @Override
  public List<String> tables(ScanRequest request) {
    return one(request.tableName());
  }

  @Override
  public boolean returnsItems(ScanRequest request) {
    return request.select() != Select.COUNT;
  }
}
