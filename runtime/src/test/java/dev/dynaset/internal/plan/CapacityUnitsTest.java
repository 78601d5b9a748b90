package dev.dynaset.internal.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity.INDEXES;
import static software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity.TOTAL;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.DescribeTableRequest;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.ExecuteStatementRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactGetItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

class CapacityUnitsTest {
  static Stream<DynamoDbRequest> requestsWithACapacity() {
    return Stream.of(
        QueryRequest.builder().build(),
        ScanRequest.builder().build(),
        GetItemRequest.builder().build(),
        PutItemRequest.builder().build(),
        UpdateItemRequest.builder().build(),
        DeleteItemRequest.builder().build(),
        BatchGetItemRequest.builder().build(),
        BatchWriteItemRequest.builder().build(),
        TransactGetItemsRequest.builder().build(),
        TransactWriteItemsRequest.builder().build(),
        ExecuteStatementRequest.builder().build());
  }

  @ParameterizedTest
  @MethodSource("requestsWithACapacity")
  void isAskedForOfEachOperationThatHasIt(DynamoDbRequest request) {
    assertThat(CapacityUnits.askFor(request))
        .hasSameClassAs(request)
        .extracting("returnConsumedCapacity")
        .isEqualTo(TOTAL.toString());
  }

  @Test
  void isNotAskedForTwice() {
    QueryRequest query = QueryRequest.builder().returnConsumedCapacity(INDEXES).build();

    assertThat(CapacityUnits.askFor(query)).isSameAs(query);
  }

  @Test
  void isNotAskedForWhereThereIsNone() {
    DescribeTableRequest describe = DescribeTableRequest.builder().build();

    assertThat(CapacityUnits.askFor(describe)).isSameAs(describe);
  }

  @Test
  void isThatOfAllTables() {
    assertThat(CapacityUnits.of(BatchGetItemResponse.builder()
                .consumedCapacity(
                    ConsumedCapacity.builder().capacityUnits(1.5).build(),
                    ConsumedCapacity.builder().tableName("b").build())
                .build())
            .orElseThrow())
        .isCloseTo(1.5, within(1e-9));
    assertThat(CapacityUnits.of(QueryResponse.builder()
            .consumedCapacity(one -> one.capacityUnits(2.0))
            .build()))
        .hasValue(2.0);
  }

  @Test
  void isUnknownIfDynamoDbDoesNotSay() {
    assertThat(CapacityUnits.of(QueryResponse.builder().build())).isEmpty();
    assertThat(CapacityUnits.of(BatchGetItemResponse.builder().build())).isEmpty();
  }
}
