package dev.dynaset.tests.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.BatchOptions;
import dev.dynaset.BatchProgress;
import dev.dynaset.Dynaset;
import dev.dynaset.Write;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.RecordedRequests;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.awscore.exception.AwsErrorDetails;
import software.amazon.awssdk.services.dynamodb.model.ProvisionedThroughputExceededException;

/** Rates, deadlines and progress. Times are generous: the machine may be busy. */
@DynasetTest
class BatchOptionsTest {
  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private ReadingTable readings;

  @InjectDynaset
  private Faults faults;

  private Stream<Write<Reading>> puts(int count) {
    return Reading.many(count).stream().map(readings.prepare()::put);
  }

  private static Duration since(long start) {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** All but the first request wait for the units of those before: 75 at least, at 150 a second. */
  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void theRateIsKept(int parallelism) {
    readings.admin().exists();
    long start = System.nanoTime();

    dynaset.batch(puts(100), BatchOptions.defaults().parallelism(parallelism).unitsPerSecond(150));

    assertThat(since(start)).isBetween(Duration.ofMillis(490), Duration.ofSeconds(15));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void progressGrowsToTheWhole(int parallelism, RecordedRequests requests) {
    List<BatchProgress> told = new ArrayList<>();
    AtomicInteger listening = new AtomicInteger();
    List<Integer> atOnce = new ArrayList<>();
    faults.every("BatchWriteItem").withProbability(0.1, 3).throttled();
    faults.every("BatchWriteItem").withProbability(0.4, 4).leaveUnprocessed(0.3);

    dynaset.batch(
        puts(500), BatchOptions.defaults().parallelism(parallelism).onProgress(progress -> {
          atOnce.add(listening.incrementAndGet());
          told.add(progress);
          listening.decrementAndGet();
        }));

    assertThat(atOnce).containsOnly(1);
    for (int i = 1; i < told.size(); i++) {
      BatchProgress before = told.get(i - 1);
      BatchProgress after = told.get(i);
      assertThat(after.requests()).isEqualTo(before.requests() + 1);
      assertThat(after.done()).isGreaterThanOrEqualTo(before.done());
      assertThat(after.retries()).isGreaterThanOrEqualTo(before.retries());
      assertThat(after.units()).isGreaterThanOrEqualTo(before.units());
    }
    BatchProgress last = told.get(told.size() - 1);
    assertThat(last.done()).isEqualTo(500);
    assertThat(last.requests()).isEqualTo(requests.count());
    assertThat(last.retries()).isPositive();
    // The fault leaves a write that is alone to be sent once more.
    assertThat(last.units()).isEqualTo(requests.capacity()).isGreaterThanOrEqualTo(500);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aListenerThatThrowsEndsTheBatch(int parallelism) {
    Taken taken = new Taken(readings);

    BatchIncompleteException incomplete = catchThrowableOfType(
        BatchIncompleteException.class,
        () -> dynaset.batch(
            taken.puts(1000),
            BatchOptions.defaults().parallelism(parallelism).onProgress(progress -> {
              if (progress.requests() == 3) {
                throw new IllegalStateException("enough");
              }
            })));

    assertThat(incomplete).rootCause().hasMessage("enough");
    assertThat(incomplete.remaining()).isEqualTo(taken.notWritten());
    assertThat(incomplete.processed()).isEqualTo(taken.written().size());
  }

  @Test
  void pausesGrowAndEndAtTheDeadline() {
    ConcurrentLinkedQueue<Long> attempts = new ConcurrentLinkedQueue<>();
    faults.every("BatchWriteItem").failed(() -> {
      attempts.add(System.nanoTime());
      return throttling();
    });
    long start = System.nanoTime();

    BatchIncompleteException incomplete = catchThrowableOfType(
        BatchIncompleteException.class,
        () -> dynaset.batch(puts(3), BatchOptions.defaults().deadline(Duration.ofSeconds(2))));

    assertThat(incomplete).hasMessageContaining("PT2S");
    assertThat(since(start)).isBetween(Duration.ofSeconds(2), Duration.ofSeconds(6));
    assertThat(attempts)
        .as("with pauses of the length of the first there would be 80")
        .hasSizeBetween(3, 25);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void theDeadlineCountsFromTheLastProgress(int parallelism) {
    faults.next(4, "BatchWriteItem").leaveUnprocessed(0.5);

    assertThat(dynaset.batch(
            puts(300),
            BatchOptions.defaults().parallelism(parallelism).deadline(Duration.ofMillis(1))))
        .isEqualTo(300);
  }

  private static RuntimeException throttling() {
    return ProvisionedThroughputExceededException.builder()
        .awsErrorDetails(AwsErrorDetails.builder()
            .errorCode("ProvisionedThroughputExceededException")
            .build())
        .build();
  }
}
