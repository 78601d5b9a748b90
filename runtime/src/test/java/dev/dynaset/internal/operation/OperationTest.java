package dev.dynaset.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.internal.operation.Operations.Case;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.DynamoDbAsyncClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItem;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

class OperationTest {
  private final List<String> called = new ArrayList<>();

  static List<Case<?>> all() {
    return Operations.all();
  }

  /** A client of which each method is recorded, and answers null. */
  private <C> C client(Class<C> type) {
    return type.cast(Proxy.newProxyInstance(
        type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
          called.add(method.getName());
          return null;
        }));
  }

  @ParameterizedTest
  @MethodSource("all")
  <Q extends DynamoDbRequest> void isSentByTheMethodOfItsName(Case<Q> one) {
    String name = one.operation().name();
    String method = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);

    assertThat(one.operation().send(one.request(), client(DynamoDbClient.class)))
        .isNull();
    assertThat(one.operation().send(one.request(), client(DynamoDbAsyncClient.class)))
        .isNull();

    assertThat(called).containsExactly(method, method);
    assertThat(one.operation().requests().getSimpleName()).isEqualTo(name + "Request");
    assertThat(one.operation().line(one.request())).startsWith(name);
    assertThat(one.operation().tables(one.request())).isEmpty();
  }

  @Test
  void allAreTested() throws Exception {
    String folder = Operation.class.getPackageName().replace('.', '/');
    URI classes =
        Operation.class.getProtectionDomain().getCodeSource().getLocation().toURI();
    try (Stream<Path> files = Files.list(Path.of(classes).resolve(folder))) {
      List<String> operations = files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith("Operation.class") && !name.equals("Operation.class"))
          .toList();

      assertThat(operations)
          .containsExactlyInAnyOrderElementsOf(all().stream()
              .map(one -> one.operation().name() + "Operation.class")
              .toList());
    }
  }

  private static TransactWriteItem.Builder write() {
    return TransactWriteItem.builder();
  }

  @Test
  void requestsOfOneTableNameIt() {
    QueryRequest query = QueryRequest.builder().tableName("orders").build();

    assertThat(QueryOperation.INSTANCE.tables(query)).containsExactly("orders");
  }

  @Test
  void batchesAndTransactionsNameTheirTablesOnceEach() {
    assertThat(BatchGetItemOperation.INSTANCE.tables(BatchGetItemRequest.builder()
            .requestItems(Map.of("a", KeysAndAttributes.builder().build()))
            .build()))
        .containsExactly("a");
    assertThat(BatchWriteItemOperation.INSTANCE.tables(BatchWriteItemRequest.builder()
            .requestItems(Map.of("a", List.of(), "b", List.of()))
            .build()))
        .containsExactlyInAnyOrder("a", "b");
    assertThat(TransactGetItemsOperation.INSTANCE.tables(TransactGetItemsRequest.builder()
            .transactItems(
                TransactGetItem.builder().get(get -> get.tableName("a")).build(),
                TransactGetItem.builder().get(get -> get.tableName("a")).build())
            .build()))
        .containsExactly("a");
    assertThat(TransactWriteItemsOperation.INSTANCE.tables(TransactWriteItemsRequest.builder()
            .transactItems(
                write().put(put -> put.tableName("a")).build(),
                write().update(update -> update.tableName("b")).build(),
                write().delete(delete -> delete.tableName("a")).build(),
                write().conditionCheck(check -> check.tableName("c")).build())
            .build()))
        .containsExactly("a", "b", "c");
  }

  @Test
  void linesHaveNoValues() {
    Map<String, AttributeValue> secret = Map.of(":0", AttributeValue.fromS("secret"));

    assertThat(QueryOperation.INSTANCE.line(QueryRequest.builder()
            .tableName("orders")
            .indexName("by_status")
            .keyConditionExpression("#0 = :0")
            .expressionAttributeNames(Map.of("#0", "status"))
            .expressionAttributeValues(secret)
            .limit(3)
            .select(Select.COUNT)
            .build()))
        .isEqualTo(
            "Query orders index by_status where #0 = :0 with {#0=status} limit 3 select COUNT");
    assertThat(ScanOperation.INSTANCE.line(ScanRequest.builder()
            .tableName("orders")
            .segment(1)
            .totalSegments(4)
            .filterExpression("#0 = :0")
            .expressionAttributeValues(secret)
            .consistentRead(true)
            .build()))
        .isEqualTo("Scan orders segment 1/4 limit null select null consistent");
    assertThat(GetItemOperation.INSTANCE.line(GetItemRequest.builder()
            .tableName("orders")
            .key(secret)
            .consistentRead(true)
            .build()))
        .isEqualTo("GetItem orders consistent");
  }

  @Test
  void linesOfPartiQlHaveNoTextSinceItMayHoldValues() {
    ExecuteStatementRequest statement = ExecuteStatementRequest.builder()
        .statement("SELECT * FROM \"things\" WHERE id = 'secret'")
        .parameters(AttributeValue.fromS("secret"))
        .build();

    assertThat(ExecuteStatementOperation.INSTANCE.line(statement))
        .isEqualTo("ExecuteStatement, parameters × 1");
  }

  @Test
  void linesOfBatchesAndTransactionsSayHowManyItemsThereAre() {
    assertThat(BatchGetItemOperation.INSTANCE.line(BatchGetItemRequest.builder()
            .requestItems(Map.of(
                "a",
                KeysAndAttributes.builder().keys(List.of(Map.of(), Map.of())).build()))
            .build()))
        .isEqualTo("BatchGetItem [a × 2]");
    assertThat(BatchWriteItemOperation.INSTANCE.line(BatchWriteItemRequest.builder()
            .requestItems(Map.of("a", List.of(WriteRequest.builder().build())))
            .build()))
        .isEqualTo("BatchWriteItem [a × 1]");
    assertThat(TransactWriteItemsOperation.INSTANCE.line(TransactWriteItemsRequest.builder()
            .transactItems(write().build(), write().build(), write().build())
            .build()))
        .isEqualTo("TransactWriteItems × 3");
  }

  @Test
  void itPaysToDecodeManyItemsDirectly() {
    Stream<String> direct = all().stream().filter(OperationTest::returnsItems).map(Case::toString);

    assertThat(direct)
        .containsExactlyInAnyOrder("Query", "Scan", "BatchGetItem", "TransactGetItems");
    assertThat(QueryOperation.INSTANCE.returnsItems(
            QueryRequest.builder().select(Select.COUNT).build()))
        .isFalse();
    assertThat(ScanOperation.INSTANCE.returnsItems(
            ScanRequest.builder().select(Select.COUNT).build()))
        .isFalse();
  }

  private static <Q extends DynamoDbRequest> boolean returnsItems(Case<Q> one) {
    return one.operation().returnsItems(one.request());
  }
}
