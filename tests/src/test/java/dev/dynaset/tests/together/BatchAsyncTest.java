package dev.dynaset.tests.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.BatchOptions;
import dev.dynaset.Dynaset;
import dev.dynaset.Write;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;

/** Batches of writes that do not block. */
@DynasetTest
class BatchAsyncTest {
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

  private List<Write<?>> puts(int count) {
    List<Write<?>> writes = new ArrayList<>();
    Reading.many(count).forEach(reading -> writes.add(readings.prepare().put(reading)));
    return writes;
  }

  private int sent() {
    return requests.of(BatchWriteItemRequest.class).size();
  }

  @Test
  void writesTravelIn25s() {
    assertThat(dynaset.batchAsync(puts(60)).join()).isEqualTo(60);

    assertThat(sent()).isEqualTo(3);
    assertThat(readings.byStation(Reading.STATION).list()).isEqualTo(Reading.many(60));
  }

  @Test
  void withoutWritesNothingIsSent() {
    assertThat(dynaset.batchAsync(List.of()).join()).isZero();

    assertThat(sent()).isZero();
  }

  @Test
  void whatIsLeftIsSentAgain() {
    faults.next(2, "BatchWriteItem").leaveUnprocessed(0.5);

    assertThat(dynaset.batchAsync(puts(25)).join()).isEqualTo(25);

    assertThat(sent()).isGreaterThan(1);
    assertThat(readings.byStation(Reading.STATION).count()).isEqualTo(25);
  }

  @Test
  void whatIsThrottledForEverIsLeft() {
    faults.every("BatchWriteItem").throttled();

    BatchIncompleteException incomplete = failure(
        dynaset.batchAsync(puts(30), BatchOptions.defaults().deadline(Duration.ofMillis(50))),
        BatchIncompleteException.class);

    assertThat(incomplete.remaining()).hasSize(30);
    assertThat(incomplete).hasMessageContaining(readings.tableName());
  }

  @Test
  void aWriteThatDoesNotFitIsRefusedBeforeAnythingIsWritten() {
    List<Write<?>> writes = puts(3);
    writes.add(labels.item("a").onlyIf(label -> label.id().exists()).prepare().delete());
    writes.addAll(puts(5).subList(3, 5));

    IllegalArgumentException refused =
        failure(dynaset.batchAsync(writes), IllegalArgumentException.class);

    assertThat(refused).hasMessageContaining("delete with a condition");
    assertThat(sent()).isZero();
  }

  @Test
  void aWriteOfAStreamThatDoesNotFitIsRefusedAfterThoseBeforeIt() {
    List<Write<?>> writes = puts(3);
    writes.add(labels.item("a").onlyIf(label -> label.id().exists()).prepare().delete());
    writes.addAll(puts(5).subList(3, 5));

    BatchIncompleteException incomplete =
        failure(dynaset.batchAsync(writes.stream()), BatchIncompleteException.class);

    assertThat(incomplete.getCause()).hasMessageContaining("delete with a condition");
    assertThat(incomplete.processed()).isEqualTo(3);
    assertThat(incomplete.remaining()).isEqualTo(writes.subList(3, 4));
    assertThat(readings.byStation(Reading.STATION).count()).isEqualTo(3);
  }

  @Test
  void theFirstWriteMayBeTheOneThatDoesNotFit() {
    List<Write<?>> writes =
        List.of(labels.item("a").prepare().update(label -> label.count().set(1)));

    assertThat(failure(dynaset.batchAsync(writes), IllegalArgumentException.class))
        .hasMessageContaining("update");
    assertThat(sent()).isZero();
  }

  @Test
  void parallelismIsRefusedAtOnce() {
    BatchOptions four = BatchOptions.defaults().parallelism(4);

    assertThatThrownBy(() -> dynaset.batchAsync(puts(1), four))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "What does not block writes a batch one request at a time, but parallelism is 4."
                + " Begin several batches of different items for more.");
    assertThat(sent()).isZero();
  }

  @Test
  void aCancelledBatchSendsNoMore() {
    faults.every("BatchWriteItem").throttled();
    CompletableFuture<Long> batch = dynaset.batchAsync(puts(100));

    batch.cancel(true);
    faults.clear();

    assertThat(batch).isCancelled();
    assertThat(readings.byStation(Reading.STATION).count()).isZero();
  }

  private static <E extends Exception> E failure(CompletableFuture<?> future, Class<E> type) {
    CompletionException thrown = catchThrowableOfType(CompletionException.class, future::join);
    assertThat(thrown).hasCauseInstanceOf(type);
    return type.cast(thrown.getCause());
  }
}
