package dev.dynaset.tests.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.CapacityMeter;
import dev.dynaset.DynasetException;
import dev.dynaset.ItemSet;
import dev.dynaset.Page;
import dev.dynaset.QuerySet;
import dev.dynaset.Scan;
import dev.dynaset.ScanProgress;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.testing.Isolation;
import dev.dynaset.testing.RecordedRequests;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No reading consumes more than its rate. Times are lower bounds: however slow the machine is, no
 * more may be consumed.
 */
@DynasetTest(isolation = Isolation.CLASS)
@Execution(ExecutionMode.SAME_THREAD)
@Timeout(60)
class RateTest {
  private static final double RATE = 20;
  private static final int COUNT = 8;

  @InjectDynaset
  static EntryTable entries;

  @InjectDynaset
  static RecordedRequests requests;

  @BeforeAll
  static void store() {
    for (String owner : List.of("a", "b")) {
      entries.putAll(
          IntStream.range(0, COUNT).mapToObj(number -> Entry.of(owner, number)).toList());
    }
  }

  @BeforeEach
  void forget() {
    requests.clear();
  }

  private static Named<Function<CapacityMeter, Integer>> reading(
      String name, Function<CapacityMeter, Integer> reading) {
    return Named.of(name, reading);
  }

  private static QuerySet<Entry> slow(CapacityMeter meter) {
    return entries
        .byOwner("a")
        .readUnitsPerSecond(RATE)
        .consistentRead()
        .pageSize(1)
        .withConsumedCapacity(meter);
  }

  static Stream<Named<Function<CapacityMeter, Integer>>> readings() {
    return Stream.of(
        reading("list", meter -> slow(meter).list().size()),
        reading("stream", meter -> (int) slow(meter).stream().count()),
        reading(
            "prefetched stream", meter -> (int) slow(meter).prefetch().stream().count()),
        reading("count", meter -> (int) slow(meter).count()),
        reading("page", meter -> slow(meter).limit(COUNT).page().items().size()),
        reading("pages", meter -> {
          List<Entry> read = new ArrayList<>();
          for (Page<Entry> page : slow(meter).pages()) {
            read.addAll(page.items());
          }
          return read.size();
        }),
        reading(
            "updateEach", meter -> (int) slow(meter).updateEach(entry -> null).read()),
        reading("async list", meter -> slow(meter).async().list().join().size()),
        reading("async count", meter -> slow(meter).async().count().join().intValue()),
        reading(
            "several hash keys",
            meter -> entries
                .byOwnerIn(List.of("nobody", "a"))
                .consistentRead()
                .pageSize(1)
                .withConsumedCapacity(meter)
                .readUnitsPerSecond(RATE)
                .list()
                .size()),
        reading(
            "merged",
            meter -> entries
                .byOwnerIn(List.of("a", "nobody"))
                .merged()
                .consistentRead()
                .pageSize(1)
                .withConsumedCapacity(meter)
                .readUnitsPerSecond(RATE)
                .list()
                .size()),
        reading(
            "hydrated",
            meter -> entries
                .hydrate(entries.byTopicIndex().byTopic("topic of a"))
                .pageSize(2)
                .readUnitsPerSecond(RATE)
                .withConsumedCapacity(meter)
                .list()
                .size()),
        reading(
            "scan",
            meter -> entries
                    .scan()
                    .readUnitsPerSecond(RATE)
                    .consistentRead()
                    .pageSize(2)
                    .withConsumedCapacity(meter)
                    .list()
                    .size()
                - COUNT),
        reading("parallel scan", meter -> {
          Scan<Entry, EntryAttributes> scan = entries
              .scan()
              .readUnitsPerSecond(RATE)
              .consistentRead()
              .pageSize(2)
              .withConsumedCapacity(meter);
          ScanProgress progress = scan.parallelScan(1).forEach(entry -> {});
          return (int) progress.items() - COUNT;
        }));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void isKeptTo(Function<CapacityMeter, Integer> reading) {
    CapacityMeter meter = new CapacityMeter();
    long start = System.nanoTime();

    int read = reading.apply(meter);

    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(read).isEqualTo(COUNT);
    assertThat(meter.total()).isGreaterThan(4);
    // All but the last request are paid for when it is sent: of a merged query, a request for each
    // key.
    assertThat(meter.total()).isLessThanOrEqualTo(RATE * seconds + 2);
  }

  @Test
  void deletingIsNotPaidFor() {
    entries.putAll(IntStream.range(0, 50).mapToObj(n -> Entry.of("doomed", n)).toList());
    CapacityMeter meter = new CapacityMeter();
    long start = System.nanoTime();

    long deleted = entries
        .byOwner("doomed")
        .consistentRead()
        .readUnitsPerSecond(RATE)
        .pageSize(10)
        .withConsumedCapacity(meter)
        .delete();

    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(deleted).isEqualTo(50);
    assertThat(requests.all().stream().filter(request -> request.operation().equals("Query")))
        .hasSize(6);
    assertThat(seconds).isGreaterThanOrEqualTo(5 / RATE);
    assertThat(meter.total()).as("with what the deletes consume").isGreaterThan(RATE);
  }

  @Test
  void anInterruptionEndsTheWait() throws InterruptedException {
    AtomicReference<DynasetException> thrown = new AtomicReference<>();
    Thread reader = new Thread(() -> {
      thrown.set(catchThrowableOfType(
          DynasetException.class,
          () -> entries.byOwner("a").pageSize(1).readUnitsPerSecond(0.001).list()));
      assertThat(Thread.currentThread().isInterrupted()).isTrue();
    });
    reader.start();
    while (requests.all().stream().noneMatch(request -> request.response().isPresent())
        || reader.getState() != Thread.State.TIMED_WAITING) {
      Thread.sleep(1);
    }
    reader.interrupt();
    reader.join();

    assertThat(thrown.get())
        .hasMessage(
            "The thread was interrupted while it waited for what readUnitsPerSecond allows.");
    assertThat(requests.count()).isEqualTo(1);
  }

  @Test
  void isSaid() {
    QuerySet<Entry> rated = entries.byOwner("a").readUnitsPerSecond(12.5);

    assertThat(rated).asString().endsWith(", 12.5 read units per second");
    assertThat(rated.explain().toString()).contains("  rate:    up to 12.5 read units per second");
    assertThat(entries.byOwner("a").explain().toString()).doesNotContain("rate:");
  }

  @Test
  void mustBePositive() {
    List<ItemSet<Entry>> items =
        List.of(entries.byOwner("a"), entries.byOwner("a").numberGt(1), entries.scan());
    for (ItemSet<Entry> each : items) {
      for (double units : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
        assertThatThrownBy(() -> each.readUnitsPerSecond(units))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage("readUnitsPerSecond must be positive, but is " + units + ".");
      }
    }
  }
}
