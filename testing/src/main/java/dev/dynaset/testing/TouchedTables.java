package dev.dynaset.testing;

import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.dynamodb.model.BatchExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DeleteTableRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteTransactionRequest;
import software.amazon.awssdk.services.dynamodb.model.ParameterizedStatement;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** The tables that a test wrote to, or dropped, in whatever way. */
final class TouchedTables implements ExecutionInterceptor {
  /** The first name behind the verb of a statement that writes. */
  private static final Pattern PARTIQL_WRITE = Pattern.compile(
      "^\\s*(?:INSERT\\s+INTO|UPDATE|DELETE\\s+FROM)\\s+(?:\"((?:[^\"]|\"\")*)\"|([A-Za-z0-9_.-]+))",
      Pattern.CASE_INSENSITIVE);

  private final Set<String> written = ConcurrentHashMap.newKeySet();
  private final Set<String> dropped = ConcurrentHashMap.newKeySet();

  // Before the request is sent: one that fails may have written all the same.
  @Override
  public void beforeExecution(Context.BeforeExecution context, ExecutionAttributes attributes) {
    touch(context.request());
  }

  private void touch(SdkRequest request) {
    if (isWrite(request)) {
      written.addAll(RequestedTables.of(request));
    } else if (request instanceof ExecuteStatementRequest statement) {
      touch(statement.statement());
    } else if (request instanceof BatchExecuteStatementRequest batch) {
      batch.statements().stream().map(BatchStatementRequest::statement).forEach(this::touch);
    } else if (request instanceof ExecuteTransactionRequest transaction) {
      transaction.transactStatements().stream()
          .map(ParameterizedStatement::statement)
          .forEach(this::touch);
    } else if (request instanceof DeleteTableRequest drop && !Quietly.isOn()) {
      dropped.add(drop.tableName());
    }
  }

  private static boolean isWrite(SdkRequest request) {
    return request instanceof PutItemRequest
        || request instanceof UpdateItemRequest
        || request instanceof DeleteItemRequest
        || request instanceof BatchWriteItemRequest
        || request instanceof TransactWriteItemsRequest;
  }

  private void touch(String statement) {
    Matcher write = PARTIQL_WRITE.matcher(statement);
    if (write.find()) {
      String quoted = write.group(1);
      written.add(quoted == null ? write.group(2) : quoted.replace("\"\"", "\""));
    }
  }

  Collection<String> written() {
    return written;
  }

  Collection<String> dropped() {
    return dropped;
  }

  void clear() {
    written.clear();
    dropped.clear();
  }
}
