package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.KeyRange;
import dev.dynaset.MultipleItemsFoundException;
import dev.dynaset.QuerySet;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.Isolation;
import dev.dynaset.testing.RecordedRequests;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Which requests an operation sends, and how many. */
@DynasetTest(isolation = Isolation.CLASS)
@Execution(ExecutionMode.SAME_THREAD)
class RequestsSentTest {
  @InjectDynaset
  static RecordedRequests requests;

  @InjectDynaset
  static TestDynamoModelTable models;

  @BeforeAll
  static void tenItems() {
    models.putAll(IntStream.range(0, 10).mapToObj(n -> TestDynamoModel.of("test", n)));
  }

  @BeforeEach
  void forget() {
    requests.clear();
  }

  @Test
  void buildingAQuerySetSendsNothing() {
    models
        .byId("test")
        .dateGt(date(1))
        .limit(3)
        .pageSize(2)
        .reverse()
        .consistentRead()
        .from(null);
    models.stringNumberIndex().byString("x").numberGt(1);

    assertThat(requests.all()).isEmpty();
  }

  static Iterable<QuerySet<TestDynamoModel>> emptyQuerySets() {
    return List.of(
        models.byId("test").none(),
        models.byId("test").none().dateGt(date(1)).reverse().limit(5),
        models.byId("test").dateEq(date(1)).none(),
        models.byId("test").dateBetween(date(4), date(2)),
        models.byId("test").dateBetween(date(4), date(2)).limit(3),
        models.byId("test").dateWithin(KeyRange.between(date(4), date(2))),
        models.byId("test").dateWithin(KeyRange.closedOpen(date(4), date(4))),
        models.byId("test").limit(0),
        models.byId("test").limit(0).dateEq(date(1)),
        models.stringNumberIndex().byString("x").numberBetween(4, 2),
        models.stringNumberIndex().byString("x").none());
  }

  @ParameterizedTest
  @MethodSource("emptyQuerySets")
  void whatIsKnownToBeEmptySendsNothing(QuerySet<TestDynamoModel> empty) {
    assertThat(empty.list()).isEmpty();
    assertThat(empty.stream()).isEmpty();
    assertThat(empty.iterator()).isExhausted();
    assertThat(empty.first()).isEmpty();
    assertThat(empty.last()).isEmpty();
    assertThat(empty.find()).isEmpty();
    assertThat(empty.count()).isZero();
    assertThat(empty.exists()).isFalse();
    assertThat(empty.page().items()).isEmpty();
    assertThat(empty.page().next()).isEmpty();
    assertThat(empty.delete()).isZero();

    assertThat(requests.all()).isEmpty();
  }

  @Test
  void aQueryNamesTableKeyAndValuesByPlaceholders() {
    models.byId("test").dateGt(date(4)).list();

    QueryRequest request = requests.only(QueryRequest.class);
    assertThat(request.tableName()).isEqualTo(models.tableName());
    assertThat(request.indexName()).isNull();
    assertThat(request.keyConditionExpression()).isEqualTo("#0 = :0 AND #1 > :1");
    assertThat(request.expressionAttributeNames()).isEqualTo(Map.of("#0", "id", "#1", "date"));
    assertThat(request.expressionAttributeValues())
        .isEqualTo(Map.of(
            ":0",
            AttributeValue.fromS("test"),
            ":1",
            AttributeValue.fromS("2026-11-23T10:00:04.000000000Z")));
    assertThat(request.limit()).isNull();
    assertThat(request.scanIndexForward()).isNull();
    assertThat(request.consistentRead()).isNull();
    assertThat(request.select()).isNull();
  }

  @Test
  void aQueryOfAnIndexNamesItAndIsNeverConsistent() {
    models.stringNumberIndex().byString("x").reverse().list();

    QueryRequest request = requests.only(QueryRequest.class);
    assertThat(request.indexName()).isEqualTo("string_number_index");
    assertThat(request.consistentRead()).isNull();
    assertThat(request.scanIndexForward()).isFalse();
  }

  @Test
  void consistentReadIsSentForQueriesAndGets() {
    models.byId("test").consistentRead().list();
    assertThat(requests.only(QueryRequest.class).consistentRead()).isTrue();

    requests.clear();
    models.byId("test").dateEq(date(1)).consistentRead().get();
    assertThat(requests.only(GetItemRequest.class).consistentRead()).isTrue();

    requests.clear();
    assertThat(models.item("test", date(1)).consistentRead().get().number).isEqualTo(1);
    assertThat(requests.only(GetItemRequest.class).consistentRead()).isTrue();
  }

  @Test
  void aLimitAsksForNoMoreThanItReturns() {
    assertThat(models.byId("test").limit(3).list()).hasSize(3);

    assertThat(requests.only(QueryRequest.class).limit()).isEqualTo(3);
  }

  @Test
  void aPageSizeChangesTheNumberOfRequestsOnly() {
    assertThat(models.byId("test").pageSize(4).list()).hasSize(10);
    assertThat(requests.of(QueryRequest.class))
        .extracting(QueryRequest::limit)
        .containsExactly(4, 4, 4);

    requests.clear();
    assertThat(models.byId("test").pageSize(4).limit(6).list()).hasSize(6);
    assertThat(requests.of(QueryRequest.class))
        .extracting(QueryRequest::limit)
        .containsExactly(4, 2);
  }

  @Test
  void pagesAreFetchedAsTheyAreConsumed() {
    Iterator<TestDynamoModel> items = models.byId("test").pageSize(4).iterator();
    assertThat(requests.all()).isEmpty();

    for (int i = 0; i < 4; i++) {
      items.next();
    }
    assertThat(requests.all()).hasSize(1);

    items.next();
    assertThat(requests.all()).hasSize(2);

    requests.clear();
    assertThat(models.byId("test").pageSize(2).stream().limit(3)).hasSize(3);
    assertThat(requests.all()).hasSize(2);
  }

  @Test
  void firstAndLastAskForOneItemWhateverTheLimitIs() {
    models.byId("test").limit(5).first();
    assertThat(requests.only(QueryRequest.class).limit()).isEqualTo(1);

    requests.clear();
    models.byId("test").limit(5).last();
    QueryRequest last = requests.only(QueryRequest.class);
    assertThat(last.limit()).isEqualTo(1);
    assertThat(last.scanIndexForward()).isFalse();
  }

  @Test
  void getAsksForTwoItemsAlsoUnderALimitOfOne() {
    QuerySet<TestDynamoModel> one = models.byId("test").limit(1);

    assertThatThrownBy(one::get).isInstanceOf(MultipleItemsFoundException.class);

    assertThat(requests.only(QueryRequest.class).limit()).isEqualTo(2);
  }

  static Iterable<Consumer<QuerySet<TestDynamoModel>>> readsOfOneItem() {
    return List.of(QuerySet::get, QuerySet::find, QuerySet::exists);
  }

  @ParameterizedTest
  @MethodSource("readsOfOneItem")
  void aWholeKeyIsReadWithOneGetItem(Consumer<QuerySet<TestDynamoModel>> read) {
    read.accept(models.byId("test").dateEq(date(3)));

    assertThat(requests.only(GetItemRequest.class).key())
        .isEqualTo(Map.of(
            "id",
            AttributeValue.fromS("test"),
            "date",
            AttributeValue.fromS("2026-11-23T10:00:03.000000000Z")));
  }

  @ParameterizedTest
  @MethodSource("readsOfOneItem")
  void anythingElseIsAQuery(Consumer<QuerySet<TestDynamoModel>> read) {
    read.accept(models.byId("test").dateGt(date(8)));

    requests.only(QueryRequest.class);
  }

  @Test
  void existsTransfersNoAttributes() {
    models.byId("test").exists();
    QueryRequest query = requests.only(QueryRequest.class);
    assertThat(query.select()).isEqualTo(Select.COUNT);
    assertThat(query.limit()).isEqualTo(1);

    requests.clear();
    models.exists("test", date(1));
    assertThat(requests.only(GetItemRequest.class).projectionExpression()).isEqualTo("#0");
  }

  @Test
  void countCountsOverAllPagesAndStopsAtTheLimit() {
    assertThat(models.byId("test").pageSize(3).count()).isEqualTo(10);
    assertThat(requests.of(QueryRequest.class))
        .hasSize(4)
        .allSatisfy(request -> assertThat(request.select()).isEqualTo(Select.COUNT));

    requests.clear();
    assertThat(models.byId("test").pageSize(3).limit(5).count()).isEqualTo(5);
    assertThat(requests.of(QueryRequest.class))
        .extracting(QueryRequest::limit)
        .containsExactly(3, 2);
  }

  @Test
  void aPageSendsOneRequestUnlessALimitNeedsMore() {
    assertThat(models.byId("test").pageSize(3).page().items()).hasSize(3);
    assertThat(requests.all()).hasSize(1);

    requests.clear();
    assertThat(models.byId("test").pageSize(3).limit(7).page().items()).hasSize(7);
    assertThat(requests.all()).hasSize(3);
  }

  @Test
  void deleteReadsKeysOnly() {
    models.putAll(IntStream.range(0, 30).mapToObj(n -> TestDynamoModel.of("deleted", n)));
    requests.clear();

    assertThat(models.byId("deleted").delete()).isEqualTo(30);

    assertThat(requests.of(QueryRequest.class))
        .singleElement()
        .satisfies(query -> assertThat(query.projectionExpression()).isEqualTo("#0, #1"));
    assertThat(requests.all()).hasSize(3);
  }

  @Test
  void deleteHonoursTheLimit() {
    models.putAll(IntStream.range(0, 5).mapToObj(n -> TestDynamoModel.of("some", n)));

    assertThat(models.byId("some").reverse().limit(2).delete()).isEqualTo(2);

    assertThat(models.byId("some").stream().map(model -> model.number)).containsExactly(0L, 1L, 2L);
    models.byId("some").delete();
  }

  private static Instant date(int number) {
    return TestDynamoModel.START.plusSeconds(number);
  }
}
