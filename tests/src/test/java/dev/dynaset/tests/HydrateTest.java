package dev.dynaset.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.Page;
import dev.dynaset.PageToken;
import dev.dynaset.PartialItem;
import dev.dynaset.QuerySet;
import dev.dynaset.testing.DynasetExtension;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.Select;

/** Whole items of the queries of indexes that hold parts of them. */
class HydrateTest {
  private static final int FOR_EVER = 1_000_000;

  @RegisterExtension
  final DynasetExtension dynaset = DynasetExtension.builder()
      .configure(builder -> builder.retryUnprocessedFor(Duration.ofMillis(200)))
      .build();

  @InjectDynaset
  private ShipmentTable shipments;

  @InjectDynaset
  private RecordedRequests requests;

  @InjectDynaset
  private Faults faults;

  private void items(int count) {
    shipments.putAll(IntStream.range(0, count).mapToObj(number -> Shipment.of("a", number)));
    requests.clear();
  }

  private ShipmentByStatusIndexQuerySet open() {
    return shipments.byStatusIndex().byStatus("open");
  }

  private static List<Integer> numbers(Iterable<Shipment> items) {
    List<Integer> numbers = new ArrayList<>();
    items.forEach(item -> numbers.add(item.number()));
    return numbers;
  }

  /** Between the query of the index and the reads of its items. */
  private void deleteMeanwhile(int... numbers) {
    faults.next("BatchGetItem").failed(() -> {
      for (int number : numbers) {
        shipments.delete("a", number);
      }
      return throttled();
    });
  }

  private static RuntimeException throttled() {
    return ProvisionedThroughputExceededException.builder()
        .awsErrorDetails(AwsErrorDetails.builder()
            .errorCode("ProvisionedThroughputExceededException")
            .build())
        .build();
  }

  private List<Integer> sizesOfBatches() {
    return requests.of(BatchGetItemRequest.class).stream()
        .map(batch -> batch.requestItems().get(shipments.tableName()).keys().size())
        .toList();
  }

  @Test
  void hydratingSendsNothing() {
    shipments.hydrate(open()).reverse().limit(3);

    assertThat(requests.all()).isEmpty();
  }

  @Test
  void wholeItemsComeInTheOrderOfTheIndex() {
    items(5);

    assertThat(shipments.hydrate(open().numberGt(1)).list())
        .containsExactly(Shipment.of("a", 2), Shipment.of("a", 3), Shipment.of("a", 4));
    assertThat(numbers(shipments.hydrate(open()).reverse())).containsExactly(4, 3, 2, 1, 0);
  }

  @Test
  void keysAreReadFromTheIndexAndItemsInBatchesOf100() {
    items(230);

    assertThat(shipments.hydrate(open()).list()).hasSize(230);

    QueryRequest query = requests.of(QueryRequest.class).get(0);
    assertThat(query.indexName()).isEqualTo("by_status");
    assertThat(query.projectionExpression()).isEqualTo("#0, #1, #2");
    assertThat(query.expressionAttributeNames())
        .isEqualTo(Map.of("#0", "st", "#1", "number", "#2", "customer"));
    assertThat(sizesOfBatches()).containsExactly(100, 100, 30);
    assertThat(requests.all()).hasSize(4);
  }

  @Test
  void noMoreIsReadThanTheLimitAllows() {
    items(20);

    assertThat(numbers(shipments.hydrate(open()).limit(3))).containsExactly(0, 1, 2);
    assertThat(requests.of(QueryRequest.class)).extracting(QueryRequest::limit).containsExactly(3);
    assertThat(sizesOfBatches()).containsExactly(3);
  }

  @Test
  void nothingThatIsFoundIsNothingToRead() {
    assertThat(shipments.hydrate(open()).list()).isEmpty();
    assertThat(shipments.hydrate(open().numberBetween(3, 1)).list()).isEmpty();

    requests.only(QueryRequest.class);
  }

  @Test
  void itemsThatAreDeletedMeanwhileAreLeftOut() {
    items(6);
    deleteMeanwhile(0, 3);

    assertThat(numbers(shipments.hydrate(open()).list())).containsExactly(1, 2, 4, 5);
  }

  @Test
  void aLimitIsReachedEvenIfItemsAreDeletedMeanwhile() {
    items(6);
    deleteMeanwhile(0, 1);

    assertThat(numbers(shipments.hydrate(open()).limit(3).list())).containsExactly(2, 3, 4);
    assertThat(requests.of(QueryRequest.class))
        .extracting(QueryRequest::limit)
        .containsExactly(3, 2);
  }

  @Test
  void theFirstItemIsTheFirstThatExists() {
    items(3);
    deleteMeanwhile(0);

    assertThat(shipments.hydrate(open()).first()).map(Shipment::number).contains(1);
  }

  @Test
  void allWaysToReadGiveWholeItems() {
    items(3);
    QuerySet<Shipment> whole = shipments.hydrate(open());

    assertThat(whole.last()).contains(Shipment.of("a", 2));
    assertThat(shipments.hydrate(open().numberEq(1)).get()).isEqualTo(Shipment.of("a", 1));
    assertThat(shipments.hydrate(open().numberEq(9)).find()).isEmpty();
    assertThat(whole.stream()).contains(Shipment.of("a", 1));
    assertThat(numbers(whole.pageSize(1))).containsExactly(0, 1, 2);
    assertThat(whole.page().items()).hasSize(3);
  }

  @Test
  void countingAndAskingReadTheIndexAlone() {
    items(3);

    assertThat(shipments.hydrate(open()).count()).isEqualTo(3);
    assertThat(shipments.hydrate(open()).exists()).isTrue();

    assertThat(requests.of(QueryRequest.class)).hasSize(2);
    assertThat(sizesOfBatches()).isEmpty();
  }

  @Test
  void deletingReadsKeysOnly() {
    items(3);

    assertThat(shipments.hydrate(open()).limit(2).delete()).isEqualTo(2);

    assertThat(sizesOfBatches()).isEmpty();
    assertThat(numbers(shipments.byCustomer("a"))).containsExactly(2);
  }

  @Test
  void pagesMakeUpTheWholeForwardAndBackward() {
    items(7);

    for (QuerySet<Shipment> whole :
        List.of(shipments.hydrate(open()), shipments.hydrate(open().reverse()))) {
      List<Integer> paged = new ArrayList<>();
      PageToken token = null;
      do {
        Page<Shipment> page = whole.limit(3).from(token).page();
        paged.addAll(numbers(page));
        token = page.next().orElse(null);
      } while (token != null);
      assertThat(paged).isEqualTo(numbers(whole));
    }
  }

  @Test
  void aTokenGoesOnBehindItemsThatWereDeletedMeanwhile() {
    items(6);
    deleteMeanwhile(0, 1);

    PageToken token = shipments.hydrate(open()).limit(2).page().next().orElseThrow();

    assertThat(numbers(shipments.hydrate(open()).from(token))).containsExactly(4, 5);
  }

  @Test
  void tokensOfTheQueryAndOfTheHydratedQueryHoldForEachOther() {
    items(4);
    PageToken partial = open().limit(2).page().next().orElseThrow();
    PageToken whole = shipments.hydrate(open()).limit(2).page().next().orElseThrow();

    assertThat(whole).isEqualTo(partial);
    assertThat(numbers(shipments.hydrate(open().from(partial)))).containsExactly(2, 3);
    assertThat(open().from(whole).list())
        .extracting(ShipmentByStatusIndexItem::number)
        .containsExactly(2, 3);
  }

  @Test
  void keysThatAreLeftUnprocessedAreAskedForAgainUntilNoneAre() {
    items(150);
    faults.next(5, "BatchGetItem").leaveUnprocessed(0.3);

    assertThat(numbers(shipments.hydrate(open())))
        .isEqualTo(IntStream.range(0, 150).boxed().toList());

    assertThat(sizesOfBatches()).startsWith(100, 80).hasSizeGreaterThan(5);
  }

  @Test
  void keysThatAreNeverProcessedAreInTheException() {
    items(3);
    faults.next(FOR_EVER, "BatchGetItem").leaveUnprocessed(1);

    assertThatThrownBy(() -> shipments.hydrate(open()).list())
        .asInstanceOf(InstanceOfAssertFactories.type(BatchIncompleteException.class))
        .satisfies(incomplete -> {
          assertThat(incomplete).hasMessageContaining(shipments.tableName());
          assertThat(incomplete.processed()).isZero();
          assertThat(incomplete.remaining())
              .isEqualTo(
                  List.of(ShipmentKey.of("a", 0), ShipmentKey.of("a", 1), ShipmentKey.of("a", 2)));
        });
  }

  @Test
  void anotherErrorIsPassedOn() {
    items(1);
    faults.next("BatchGetItem").failed(() -> new IllegalStateException("other"));

    assertThatThrownBy(() -> shipments.hydrate(open()).list()).hasMessage("other");
  }

  @Test
  void aLocalIndexReadsWholeItemsItself() {
    items(5);

    assertThat(shipments
            .hydrate(shipments.byMonthIndex().byCustomer("a").consistentRead().monthGt(2))
            .list())
        .containsExactly(Shipment.of("a", 2), Shipment.of("a", 3), Shipment.of("a", 4));

    QueryRequest request = requests.only(QueryRequest.class);
    assertThat(request.indexName()).isEqualTo("by_month");
    assertThat(request.select()).isEqualTo(Select.ALL_ATTRIBUTES);
    assertThat(request.consistentRead()).isTrue();
  }

  @Test
  void aQuerySetOfAnotherTableIsRefused() {
    ShipmentTable archive = shipments.named("archive");

    assertThatThrownBy(() -> shipments.hydrate(archive.byStatusIndex().byStatus("open")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(shipments.toString())
        .hasMessageContaining("'archive'");
  }

  @Test
  void aTableOfTheSameNameIsTheSameTable() {
    ShipmentTable same = shipments.named("archive").named("archive");

    assertThat(shipments.named("archive").hydrate(same.byStatusIndex().byStatus("open")))
        .hasToString("Shipment where status = open in the table 'archive', index 'by_status',"
            + " hydrated");
  }

  @Test
  void nullIsRefused() {
    QuerySet<PartialItem<Shipment>> none = null;

    assertThatThrownBy(() -> shipments.hydrate(none)).isInstanceOf(NullPointerException.class);
  }
}
