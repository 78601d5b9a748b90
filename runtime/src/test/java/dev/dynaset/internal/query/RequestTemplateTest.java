package dev.dynaset.internal.query;

import static dev.dynaset.internal.query.Visits.BY_GUEST;
import static dev.dynaset.internal.query.Visits.IN_ROOM;
import static dev.dynaset.internal.query.Visits.key;
import static dev.dynaset.internal.query.Visits.n;
import static dev.dynaset.internal.query.Visits.queryOf;
import static dev.dynaset.internal.query.Visits.s;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.internal.operation.QueryOperation;
import dev.dynaset.internal.operation.ScanOperation;
import dev.dynaset.query.ItemSource;
import dev.dynaset.query.Query;
import dev.dynaset.query.RangeOperator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** What is sent for one page. */
class RequestTemplateTest {
  private static DynamoDbRequest request(Query<?> query, Output output) {
    return new RequestTemplate(query, output).request(null, null).request();
  }

  private static DynamoDbRequest request(Query<?> query) {
    return request(query, Output.ofItems(query));
  }

  @Test
  void aQueryAsksForAHashKeyAndForNothingElse() {
    assertThat(request(Visits.to("red"))).isEqualTo(queryOf("red").build());
    assertThat(new RequestTemplate(Visits.to("red"), Output.ITEMS)
            .request(null, null)
            .operation())
        .isSameAs(QueryOperation.INSTANCE);
  }

  @Test
  void eachPageHasItsLengthAndItsStart() {
    RequestTemplate template = new RequestTemplate(Visits.to("red"), Output.ITEMS);

    assertThat(template.request(7, key("red", 3)).request())
        .isEqualTo(queryOf("red").limit(7).exclusiveStartKey(key("red", 3)).build());
    assertThat(template.request(null, null).request()).isEqualTo(queryOf("red").build());
  }

  @Test
  void orderAndConsistencyAreSaidWhereTheyAreNotTheDefault() {
    assertThat(request(Visits.to("red").reverse()))
        .isEqualTo(queryOf("red").scanIndexForward(false).build());
    assertThat(request(Visits.to("red").reverse().reverse()))
        .isEqualTo(queryOf("red").build());
    assertThat(request(Visits.to("red").consistentRead()))
        .isEqualTo(queryOf("red").consistentRead(true).build());
  }

  @Test
  void keyConditionFilterAndProjectionShareTheirPlaceholders() {
    Query<String> query = Visits.to("red")
        .whereBetween(n(1), n(9))
        .filter(Visits.guestIs("Ann"))
        .select(Visits.guest());

    assertThat(request(query))
        .isEqualTo(QueryRequest.builder()
            .tableName("visits")
            .keyConditionExpression("#0 = :0 AND #1 BETWEEN :1 AND :2")
            .filterExpression("#2 = :3")
            .projectionExpression("#0, #1, #2")
            .expressionAttributeNames(Map.of("#0", "room", "#1", "at", "#2", "guest"))
            .expressionAttributeValues(
                Map.of(":0", s("red"), ":1", n(1), ":2", n(9), ":3", s("Ann")))
            .build());
  }

  @Test
  void rangesAreComparedOrBeginWithSomething() {
    assertThat(((QueryRequest) request(Visits.to("red").where(RangeOperator.GTE, n(4))))
            .keyConditionExpression())
        .isEqualTo("#0 = :0 AND #1 >= :1");
    assertThat(
            ((QueryRequest) request(Query.of(Visits.TABLE, IN_ROOM, VisitCodec.INSTANCE, s("red"))
                    .where(RangeOperator.BEGINS_WITH, s("A"))))
                .keyConditionExpression())
        .isEqualTo("#0 = :0 AND begins_with(#1, :1)");
  }

  @Test
  void anIndexIsNamed() {
    assertThat(request(Visits.of("Ann", BY_GUEST)))
        .isEqualTo(QueryRequest.builder()
            .tableName("visits")
            .indexName("by_guest")
            .keyConditionExpression("#0 = :0")
            .expressionAttributeNames(Map.of("#0", "guest"))
            .expressionAttributeValues(Map.of(":0", s("Ann")))
            .build());
  }

  /** A global index cannot look up what it does not hold; of it, keys are enough. */
  @Test
  void ofAGlobalIndexThatIsHydratedTheKeysAreAskedFor() {
    QueryRequest request =
        (QueryRequest) request(Visits.of("Ann", BY_GUEST).hydrate(VisitCodec.INSTANCE));

    assertThat(request.projectionExpression()).isEqualTo("#0, #1, #2");
    assertThat(request.expressionAttributeNames())
        .isEqualTo(Map.of("#0", "guest", "#1", "at", "#2", "room"));
    assertThat(request.select()).isNull();
  }

  @Test
  void aLocalIndexThatIsHydratedLooksItemsUpItself() {
    Query<Visit> query = Query.of(Visits.TABLE, IN_ROOM, VisitCodec.INSTANCE, s("red"));

    assertThat(((QueryRequest) request(query)).select()).isNull();
    QueryRequest whole = (QueryRequest) request(query.hydrate(VisitCodec.INSTANCE));
    assertThat(whole.select()).isEqualTo(Select.ALL_ATTRIBUTES);
    assertThat(whole.projectionExpression()).isNull();
    QueryRequest part =
        (QueryRequest) request(query.hydrate(VisitCodec.INSTANCE).select(Visits.guest()));
    assertThat(part.select()).as("DynamoDB refuses it with a projection").isNull();
    assertThat(part.projectionExpression()).isEqualTo("#0, #1, #2");
  }

  @Test
  void whatIsCountedIsNotReturned() {
    assertThat(request(Visits.to("red").select(Visits.guest()), Output.COUNT))
        .isEqualTo(queryOf("red").select(Select.COUNT).build());
  }

  @Test
  void aScanHasNeitherKeysNorOrder() {
    RequestTemplate template =
        new RequestTemplate(Query.scan(Visits.TABLE).reverse().consistentRead(), Output.ITEMS);

    assertThat(template.request(5, key("red", 1)).request())
        .isEqualTo(ScanRequest.builder()
            .tableName("visits")
            .consistentRead(true)
            .limit(5)
            .exclusiveStartKey(key("red", 1))
            .build());
    assertThat(template.request(5, null).operation()).isSameAs(ScanOperation.INSTANCE);
  }

  @Test
  void aScanOfAnIndexCanBeFilteredAndProjected() {
    Query<String> scan =
        Query.scan(Visits.TABLE, BY_GUEST, Visits.guest()).filter(Visits.guestIs("Ann"));

    assertThat(request(scan))
        .isEqualTo(ScanRequest.builder()
            .tableName("visits")
            .indexName("by_guest")
            .filterExpression("#0 = :0")
            .projectionExpression("#0, #1, #2")
            .expressionAttributeNames(Map.of("#0", "guest", "#1", "at", "#2", "room"))
            .expressionAttributeValues(Map.of(":0", s("Ann")))
            .build());
  }

  @Test
  void aSegmentIsNumberedUnlessItIsTheWhole() {
    Query<Visit> scan = Query.scan(Visits.TABLE);

    assertThat(request(scan.from(new ItemSource.Segment(0, 1))))
        .isEqualTo(ScanRequest.builder().tableName("visits").build());
    assertThat(request(scan.from(new ItemSource.Segment(2, 3)), Output.COUNT))
        .isEqualTo(ScanRequest.builder()
            .tableName("visits")
            .segment(2)
            .totalSegments(3)
            .select(Select.COUNT)
            .build());
  }
}
