package dev.dynaset.tests.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.Dynaset;
import dev.dynaset.Read;
import dev.dynaset.ReadResults;
import dev.dynaset.testing.DynasetExtension;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;

/** Prepared reads of several tables in batches. */
class BatchReadsTest {
  @RegisterExtension
  final DynasetExtension extension = DynasetExtension.builder()
      .configure(builder -> builder.retryUnprocessedFor(Duration.ofMillis(300)))
      .build();

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private ReadingTable readings;

  @InjectDynaset
  private LabelTable labels;

  @InjectDynaset
  private RecordedRequests requests;

  @InjectDynaset
  private Faults faults;

  private void store(int readingCount, int labelCount) {
    readings.putAll(Reading.many(readingCount));
    labels.putAll(
        IntStream.range(0, labelCount).mapToObj(number -> Label.of("l" + number, number)));
    requests.clear();
  }

  private Read<Reading> reading(int number) {
    return readings.item(Reading.STATION, number).prepare().get();
  }

  private Read<Label> label(String id) {
    return labels.item(id).prepare().get();
  }

  private Read<LabelCount> count(String id) {
    return labels
        .item(LabelKey.of(id))
        .select(LabelCountProjection.INSTANCE)
        .prepare()
        .get();
  }

  private List<Integer> sizes() {
    return requests.of(BatchGetItemRequest.class).stream()
        .map(request -> request.requestItems().values().stream()
            .mapToInt(keys -> keys.keys().size())
            .sum())
        .toList();
  }

  /** Reads of two tables in turn, and what they find. */
  private List<Read<?>> mixed(List<Object> found) {
    store(120, 130);
    List<Read<?>> reads = new ArrayList<>();
    for (int n = 0; n < 125; n++) {
      reads.add(reading(n));
      reads.add(label("l" + n));
      if (n < 120) {
        found.add(Reading.of(n));
      }
      found.add(Label.of("l" + n, n));
    }
    return reads;
  }

  private static void assertMixed(ReadResults results, List<Read<?>> reads, List<Object> found) {
    assertThat(results.found()).isEqualTo(found);
    assertThat(results.missing())
        .isEqualTo(List.of(
            reads.get(240), reads.get(242), reads.get(244), reads.get(246), reads.get(248)));
    assertThat(results.get(reads.get(2))).isEqualTo(Optional.of(Reading.of(1)));
    assertThat(results).hasToString("245 of 250 items");
  }

  @Test
  void readsOfSeveralTablesTravelTogether() {
    List<Object> found = new ArrayList<>();
    List<Read<?>> reads = mixed(found);

    assertMixed(dynaset.batchGet(reads), reads, found);

    assertThat(sizes()).containsExactly(100, 100, 50);
  }

  @Test
  void nothingIsLostThoughKeysAreLeftAndRequestsAreThrottled() {
    List<Object> found = new ArrayList<>();
    List<Read<?>> reads = mixed(found);
    faults.every("BatchGetItem").withProbability(0.2, 1).throttled();
    faults.every("BatchGetItem").withProbability(0.8, 2).leaveUnprocessed(0.3);

    assertMixed(dynaset.batchGet(reads), reads, found);
  }

  @Test
  void nothingIsLostWithoutBlocking() {
    List<Object> found = new ArrayList<>();
    List<Read<?>> reads = mixed(found);
    faults.every("BatchGetItem").withProbability(0.2, 1).throttled();
    faults.every("BatchGetItem").withProbability(0.8, 2).leaveUnprocessed(0.3);

    assertMixed(dynaset.batchGetAsync(reads).orTimeout(60, TimeUnit.SECONDS).join(), reads, found);
  }

  @Test
  void equalReadsAreSentOnceAndEachHasTheResult() {
    store(2, 0);
    Read<Reading> one = reading(1);
    Read<Reading> same = reading(1);
    Read<Reading> missing = reading(999);

    ReadResults results = dynaset.batchGet(List.of(one, missing, same, one));

    assertThat(sizes()).containsExactly(2);
    assertThat(results.get(one)).contains(Reading.of(1));
    assertThat(results.get(same)).contains(Reading.of(1));
    assertThat(results.found()).isEqualTo(List.of(Reading.of(1), Reading.of(1)));
    assertThat(results.missing()).isEqualTo(List.of(missing));
    assertThatThrownBy(() -> results.get(reading(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("identity");
  }

  @Test
  void partsAndConsistentReadsOfATableTravelByTheirKind() {
    store(4, 7);
    Read<Label> whole = label("l5");
    Read<LabelCount> part = count("l5");
    Read<LabelCount> other = count("l6");
    Read<Label> consistent = label("l5").consistentRead();
    Read<LabelCount> missing = count("none");

    ReadResults results =
        dynaset.batchGet(List.of(whole, part, consistent, reading(3), other, missing));

    assertThat(results.get(whole)).contains(Label.of("l5", 5));
    assertThat(results.get(part)).contains(new LabelCount(5));
    assertThat(results.get(other)).contains(new LabelCount(6));
    assertThat(results.get(consistent)).contains(Label.of("l5", 5));
    assertThat(results.missing()).isEqualTo(List.of(missing));
    assertThat(sizes()).containsExactly(2, 3, 1);
    assertThat(requests.of(BatchGetItemRequest.class))
        .extracting(request -> request.requestItems().get(labels.tableName()).consistentRead())
        .containsExactly(null, null, true);
    assertThat(requests.of(BatchGetItemRequest.class))
        .extracting(request ->
            request.requestItems().get(labels.tableName()).projectionExpression() != null)
        .containsExactly(false, true, false);
  }

  @Test
  void partsAreReadThoughKeysAreLeft() {
    store(0, 130);
    List<Read<LabelCount>> parts =
        Reading.many(130).stream().map(each -> count("l" + each.number())).toList();
    faults.next(4, "BatchGetItem").leaveUnprocessed(0.5);

    assertThat(dynaset.batchGet(parts).found())
        .isEqualTo(Reading.many(130).stream()
            .map(each -> new LabelCount(each.number()))
            .toList());
  }

  @Test
  void noReadsSendNothing() {
    assertThat(dynaset.batchGet(List.of()).found()).isEmpty();
    assertThat(dynaset.batchGetAsync(List.of()).join().missing()).isEmpty();
    assertThat(requests.all()).isEmpty();
  }

  @Test
  void whatIsLeftForEverIsInTheException() {
    List<Read<?>> reads = List.of(reading(1), label("l1"), reading(2), label("l2"));
    faults.next("BatchGetItem").leaveUnprocessed(0.5);
    faults.every("BatchGetItem").leaveUnprocessed(1);

    BatchIncompleteException incomplete =
        catchThrowableOfType(BatchIncompleteException.class, () -> dynaset.batchGet(reads));

    assertThat(incomplete.remaining()).isEqualTo(reads.subList(2, 4));
    assertThat(incomplete.processed()).isEqualTo(2);
    assertThat(incomplete)
        .hasMessageContainingAll("PT0.3S", readings.tableName(), labels.tableName());
  }

  @Test
  void whatIsLeftForEverIsInTheExceptionOfTheFuture() {
    List<Read<?>> reads = List.of(reading(1), label("l1"));
    faults.every("BatchGetItem").throttled();

    assertThatThrownBy(
            () -> dynaset.batchGetAsync(reads).orTimeout(60, TimeUnit.SECONDS).join())
        .isInstanceOf(CompletionException.class)
        .cause()
        .isInstanceOfSatisfying(
            BatchIncompleteException.class,
            incomplete -> assertThat(incomplete.remaining()).isEqualTo(reads));
  }
}
