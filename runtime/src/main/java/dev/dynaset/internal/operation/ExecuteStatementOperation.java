package dev.dynaset.internal.operation;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementResponse;

/** Executes a statement of PartiQL. */
public final class ExecuteStatementOperation
    extends Operation<ExecuteStatementRequest, ExecuteStatementResponse> {
  /** The operation, which has no state. */
  public static final Operation<ExecuteStatementRequest, ExecuteStatementResponse> INSTANCE =
      new ExecuteStatementOperation();

  private ExecuteStatementOperation() {
    super(ExecuteStatementRequest.class);
  }

  @Override
  public String name() {
    return "ExecuteStatement";
  }

  @Override
  public ExecuteStatementResponse send(ExecuteStatementRequest request, DynamoDbClient client) {
    return client.executeStatement(request);
  }

  @Override
  public CompletableFuture<ExecuteStatementResponse> send(
      ExecuteStatementRequest request, DynamoDbAsyncClient client) {
    return client.executeStatement(request);
  }

  @Override
  public String line(ExecuteStatementRequest request) {
    // Its text may hold values.
    return name() + ", parameters × " + request.parameters().size();
  }

  @Override
  public List<String> tables(ExecuteStatementRequest request) {
    return List.of();
  }

  @Override
  public boolean returnsItems(ExecuteStatementRequest request) {
    return false;
  }
}
