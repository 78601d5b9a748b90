package dev.dynaset.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;

class RequestSubjectTest {
  private static List<String> tables(DynamoDbRequest request) {
    return RequestSubject.tables(request, "things");
  }

  private static TransactWriteItem.Builder write() {
    return TransactWriteItem.builder();
  }

  @Test
  void aQueryHasATableAndAnIndex() {
    QueryRequest query =
        QueryRequest.builder().tableName("orders").indexName("by_status").build();

    assertThat(RequestSubject.operation(query)).isEqualTo("Query");
    assertThat(tables(query)).containsExactly("orders");
    assertThat(RequestSubject.index(query)).contains("by_status");
    assertThat(RequestSubject.index(ScanRequest.builder().tableName("orders").build()))
        .isEmpty();
  }

  @Test
  void batchesAndTransactionsHaveTablesOnceEach() {
    assertThat(tables(BatchGetItemRequest.builder()
            .requestItems(Map.of("a", KeysAndAttributes.builder().build()))
            .build()))
        .containsExactly("a");
    assertThat(tables(BatchWriteItemRequest.builder()
            .requestItems(Map.of("a", List.of(), "b", List.of()))
            .build()))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(tables(TransactGetItemsRequest.builder()
            .transactItems(
                TransactGetItem.builder().get(get -> get.tableName("a")).build(),
                TransactGetItem.builder().get(get -> get.tableName("a")).build())
            .build()))
        .containsExactly("a");
    assertThat(tables(TransactWriteItemsRequest.builder()
            .transactItems(
                write().put(put -> put.tableName("a")).build(),
                write().update(update -> update.tableName("b")).build(),
                write().delete(delete -> delete.tableName("a")).build(),
                write().conditionCheck(check -> check.tableName("c")).build())
            .build()))
        .containsExactly("a", "b", "c");
  }

  @Test
  void partiQlIsAboutTheTableOfThePlan() {
    ExecuteStatementRequest statement = ExecuteStatementRequest.builder()
        .statement("SELECT * FROM \"things\" WHERE id = 'secret'")
        .parameters(AttributeValue.fromS("secret"))
        .build();

    assertThat(tables(statement)).containsExactly("things");
    assertThat(RequestSubject.operation(statement)).isEqualTo("ExecuteStatement");
    assertThat(RequestLine.of(statement)).isEqualTo("ExecuteStatement, parameters × 1");
  }

  @Test
  void linesOfScansHaveTheirSegmentAndNoValues() {
    ScanRequest scan = ScanRequest.builder()
        .tableName("orders")
        .segment(1)
        .totalSegments(4)
        .filterExpression("#0 = :0")
        .expressionAttributeValues(Map.of(":0", AttributeValue.fromS("secret")))
        .consistentRead(true)
        .build();

    assertThat(RequestLine.of(scan))
        .isEqualTo("Scan orders segment 1/4 limit null select null consistent");
  }
}
