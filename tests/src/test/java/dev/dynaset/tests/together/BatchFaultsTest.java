package dev.dynaset.tests.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.BatchOptions;
import dev.dynaset.Dynaset;
import dev.dynaset.ItemTooLargeException;
import dev.dynaset.Write;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.tests.Dose;
import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * Batches arrive complete, or say exactly what is left: the writes that were taken are compared with
 * the items that are in the table. {@code -Ddynaset.writes=10000} writes more of them.
 */
@DynasetTest
class BatchFaultsTest {
  private static final int MANY = Dose.of("dynaset.writes", 500, 1_000, 10_000);
  /** More than are written before the failure, and are read ahead. */
  private static final int ENDLESS = 100_000;
  /** The write at whose taking requests begin to fail. */
  private static final int FATAL = 333;

  private static final int LARGEST = 400 * 1024;

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private ReadingTable readings;

  @InjectDynaset
  private Faults faults;

  private Taken taken;

  @BeforeEach
  void takesWritesOfReadings() {
    taken = new Taken(readings);
  }

  private static BatchOptions options(int parallelism) {
    return BatchOptions.defaults().parallelism(parallelism).deadline(Duration.ofMillis(200));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void allArriveThoughAThirdIsLeftAndRequestsAreThrottled(int parallelism) {
    faults.every("BatchWriteItem").withProbability(0.05, 1).throttled();
    faults.every("BatchWriteItem").leaveUnprocessed(0.3);

    assertThat(dynaset.batch(
            taken.puts(MANY, number -> {
              if (number == MANY - 1) {
                // The fault rounds up: it would leave a write that is alone for ever.
                faults.clear();
                faults.next(2, "BatchWriteItem").leaveUnprocessed(0.3);
              }
            }),
            BatchOptions.defaults().parallelism(parallelism)))
        .isEqualTo(MANY);

    assertThat(readings.byStation(Reading.STATION).list()).isEqualTo(Reading.many(MANY));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void whatIsThrottledForEverIsLeft(int parallelism) {
    BatchIncompleteException incomplete =
        failing(parallelism, () -> faults.every("BatchWriteItem").throttled());

    assertThat(incomplete)
        .hasMessageContainingAll("PT0.2S", readings.tableName())
        .hasNoCause();
    assertExact(incomplete);
  }

  /** The fault sends one write of a request of which it says that it was left as a whole. */
  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void whatIsUnprocessedForEverIsLeft(int parallelism) {
    BatchIncompleteException incomplete =
        failing(parallelism, () -> faults.every("BatchWriteItem").leaveUnprocessed(1));

    assertThat(incomplete).hasMessageContaining("PT0.2S").hasNoCause();
    assertNothingIsLost(incomplete);
    assertThat(taken.written().size() - incomplete.processed()).isBetween(0L, (long) parallelism);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aConnectionThatIsCutBeforeTheRequestIsThrough(int parallelism) {
    BatchIncompleteException incomplete =
        failing(parallelism, () -> faults.next("BatchWriteItem").cutBeforeSending());

    assertThat(incomplete).hasCauseInstanceOf(SdkClientException.class);
    assertExact(incomplete);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aConnectionThatIsCutAfterTheRequestIsThrough(int parallelism) {
    BatchIncompleteException incomplete =
        failing(parallelism, () -> faults.next("BatchWriteItem").cutAfterSending());

    assertThat(incomplete).hasCauseInstanceOf(SdkClientException.class);
    assertNothingIsLost(incomplete);
    assertThat(taken.written().size() - incomplete.processed())
        .as("done, but nobody knows")
        .isBetween(1L, 25L);
    dynaset.batch(left(incomplete));
    assertThat(taken.notWritten()).as("when what is left was done again").isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void anItemThatDynamoDbRefuses(int parallelism) {
    Stream<Write<?>> writes = IntStream.range(0, ENDLESS)
        .mapToObj(number -> taken.add(readings
            .prepare()
            .put(Reading.of(number, number == FATAL ? "x".repeat(LARGEST) : "small"))));

    BatchIncompleteException incomplete = catchThrowableOfType(
        BatchIncompleteException.class, () -> dynaset.batch(writes, options(parallelism)));

    assertThat(incomplete)
        .cause()
        .isInstanceOf(ItemTooLargeException.class)
        .hasMessageContaining("number=" + FATAL)
        .hasCauseInstanceOf(DynamoDbException.class);
    assertExact(incomplete);
  }

  private BatchIncompleteException failing(int parallelism, Runnable fault) {
    return catchThrowableOfType(
        BatchIncompleteException.class,
        () -> dynaset.batch(
            taken.puts(ENDLESS, number -> {
              if (number == FATAL) {
                fault.run();
              }
            }),
            options(parallelism)));
  }

  private static Stream<Write<?>> left(BatchIncompleteException incomplete) {
    return incomplete.remainingWrites().stream();
  }

  private void assertExact(BatchIncompleteException incomplete) {
    assertNothingIsLost(incomplete);
    assertThat(incomplete.remaining()).isEqualTo(taken.notWritten()).isNotEmpty();
    assertThat(incomplete.processed()).isEqualTo(taken.written().size()).isPositive();
  }

  private void assertNothingIsLost(BatchIncompleteException incomplete) {
    assertThat(taken.count()).as("what is read ahead").isLessThan(1500);
    assertThat(incomplete.processed() + incomplete.remaining().size()).isEqualTo(taken.count());
    assertThat(taken.written()).containsAll(taken.doneAccordingTo(incomplete));
  }
}
