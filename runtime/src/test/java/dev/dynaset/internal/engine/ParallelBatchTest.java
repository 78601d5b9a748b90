package dev.dynaset.internal.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.BatchOptions;
import dev.dynaset.Dynaset;
import dev.dynaset.Write;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import software.amazon.awssdk.core.exception.SdkClientException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Dynaset.batch on several threads. */
@Timeout(60)
class ParallelBatchTest {
  private static final BatchOptions PARALLEL = BatchOptions.defaults().parallelism(4);

  private final MapClient client = new MapClient();
  private final Dynaset dynaset = Dynaset.builder().client(client).build();
  private final Cards cards = Cards.of(dynaset, "cards");
  private final List<Write<?>> taken = new ArrayList<>();

  private Stream<Write<?>> source(int count) {
    return IntStream.range(0, count).mapToObj(n -> {
      Write<?> write = cards.put("" + n);
      taken.add(write);
      return write;
    });
  }

  @Test
  void allIsWritten() {
    assertThat(dynaset.batch(source(1000), PARALLEL)).isEqualTo(1000);

    assertThat(new HashSet<>(client.written)).hasSize(1000);
  }

  @Test
  void writesOfOneItemStayInTheirOrder() {
    Stream<Write<?>> writes = IntStream.range(0, 900)
        .mapToObj(n -> n % 3 == 2 ? cards.delete("" + n % 7) : cards.put("" + n % 7));
    client.leave(all -> client.requests.size() % 3 == 0 ? all.subList(0, 1) : List.of());

    assertThat(dynaset.batch(writes, PARALLEL.lastOfDuplicatesWins())).isEqualTo(900);

    for (int id = 0; id < 7; id++) {
      int last = 899;
      while (last % 7 != id) {
        last--;
      }
      assertThat(client.get("cards", "" + id) == null).isEqualTo(last % 3 == 2);
    }
  }

  @Test
  void aFailureOfOneThreadStopsAllAndLosesNothing() {
    client.leave(writes -> {
      if (client.requests.size() == 10) {
        client.failNext(SdkClientException.create("cut"));
      }
      return List.of();
    });

    BatchIncompleteException incomplete = catchThrowableOfType(
        BatchIncompleteException.class, () -> dynaset.batch(source(100_000), PARALLEL));

    assertThat(incomplete).hasCauseInstanceOf(SdkClientException.class);
    assertThat(taken).as("what is read ahead").hasSizeLessThan(1000);
    assertExact(incomplete);
  }

  /** What was taken is either written or remaining, in its order. */
  private void assertExact(BatchIncompleteException incomplete) {
    Set<String> written = new HashSet<>(client.written);
    List<Write<?>> expected = new ArrayList<>();
    for (int n = 0; n < taken.size(); n++) {
      if (!written.contains("" + n)) {
        expected.add(taken.get(n));
      }
    }
    assertThat(incomplete.remaining()).isEqualTo(expected);
    assertThat(incomplete.processed()).isEqualTo(written.size());
  }

  @Test
  void aFailureHoldsAllOfACollection() {
    List<Write<Card>> writes = cards.puts(1000);
    client.leave(left -> {
      if (client.requests.size() == 10) {
        client.failNext(SdkClientException.create("cut"));
      }
      return List.of();
    });

    BatchIncompleteException incomplete =
        catchThrowableOfType(BatchIncompleteException.class, () -> dynaset.batch(writes, PARALLEL));

    Set<String> written = new HashSet<>(client.written);
    assertThat(incomplete.remaining())
        .isEqualTo(IntStream.range(0, 1000)
            .filter(n -> !written.contains("" + n))
            .mapToObj(writes::get)
            .toList());
    assertThat(incomplete.processed()).isEqualTo(written.size());
    assertThat(incomplete.isRemainingComplete()).isTrue();
  }

  @Test
  void theDeadlineHoldsForEachThread() {
    client.leave(writes -> client.requests.size() > 5 ? writes : List.of());

    BatchIncompleteException incomplete = catchThrowableOfType(
        BatchIncompleteException.class,
        () -> dynaset.batch(source(100_000), PARALLEL.deadline(Duration.ofMillis(20))));

    assertThat(incomplete).hasMessageContaining("processed nothing").hasNoCause();
    assertExact(incomplete);
  }

  @Test
  void anInterruptStopsAllAndLosesNothing() {
    Thread caller = Thread.currentThread();
    client.leave(writes -> {
      if (client.requests.size() == 10) {
        caller.interrupt();
      }
      return List.of();
    });

    BatchIncompleteException incomplete = catchThrowableOfType(
        BatchIncompleteException.class, () -> dynaset.batch(source(1_000_000), PARALLEL));

    assertThat(Thread.interrupted()).as("the flag is kept").isTrue();
    assertThat(incomplete).hasMessageContaining("interrupted");
    assertExact(incomplete);
  }

  @Test
  void aSourceThatThrowsDoesNotLoseWhatItGave() {
    Stream<Write<?>> source = Stream.concat(source(200), Stream.of(cards.put("7")));

    assertThat(catchThrowableOfType(
            BatchIncompleteException.class, () -> dynaset.batch(source, PARALLEL)))
        .cause()
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two writes");

    assertThat(client.written).hasSize(200);
  }

  @Test
  void itKeepsToARateOfAllThreadsTogether() {
    long start = System.nanoTime();

    dynaset.batch(source(200), PARALLEL.unitsPerSecond(400));

    assertThat(Duration.ofNanos(System.nanoTime() - start))
        .isBetween(Duration.ofMillis(240), Duration.ofSeconds(5));
  }

  @Test
  void throttledRequestsAreRepeated() {
    client.failNext(Cards.throttling());
    client.failNext(Cards.throttling());

    assertThat(dynaset.batch(source(200), PARALLEL)).isEqualTo(200);
    assertThat(client.written).hasSize(200);
  }

  @Test
  void allThreadsTellTheirProgressAndKeepNoJvmAlive() {
    List<Boolean> daemons = new CopyOnWriteArrayList<>();
    AtomicLong done = new AtomicLong();

    dynaset.batch(source(1000), PARALLEL.onProgress(progress -> {
      daemons.add(Thread.currentThread().isDaemon());
      done.set(progress.done());
    }));

    assertThat(done).hasValue(1000);
    assertThat(daemons).hasSizeGreaterThanOrEqualTo(40).containsOnly(true);
  }

  @Test
  void anErrorThatIsNoThrottlingEndsIt() {
    client.failNext(
        (DynamoDbException) DynamoDbException.builder().message("no").build());

    BatchIncompleteException incomplete = catchThrowableOfType(
        BatchIncompleteException.class, () -> dynaset.batch(source(10), PARALLEL));

    assertThat(incomplete).hasCauseInstanceOf(DynamoDbException.class);
  }
}
