package dev.dynaset.tests.together;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.BatchOptions;
import dev.dynaset.BatchProgress;
import dev.dynaset.Dynaset;
import dev.dynaset.Write;
import dev.dynaset.testing.DynasetExtension;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.tests.Dose;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Thousands of writes arrive, and exactly what does not arrive is told. */
class LargeBatchesTest {
  private static final int MANY = Dose.of("dynaset.batch", 1_000, 3_000, 100_000);

  @RegisterExtension
  final DynasetExtension extension = DynasetExtension.builder()
      .configure(builder -> builder.retryUnprocessedFor(Duration.ofSeconds(2)))
      .build();

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private AccountTable accounts;

  @InjectDynaset
  private Faults faults;

  private Write<Account> put(int number) {
    return accounts.prepare().put(new Account("b", number, number));
  }

  private Stream<Write<Account>> puts(int count) {
    return IntStream.range(0, count).mapToObj(this::put);
  }

  @Test
  void aThirdUnprocessedAndSomeThrottledArriveComplete() {
    faults.every("BatchWriteItem").withProbability(0.05, 7).throttled();
    // Half of the writes of most requests: some 30 % of all.
    faults.every("BatchWriteItem").withProbability(0.6, 8).leaveUnprocessed(0.5);
    List<BatchProgress> progress = new ArrayList<>();

    long written =
        dynaset.batch(puts(MANY), BatchOptions.defaults().parallelism(4).onProgress(progress::add));
    faults.clear();

    assertThat(written).isEqualTo(MANY);
    assertThat(accounts.byBank("b").count()).isEqualTo(MANY);
    assertThat(progress.get(progress.size() - 1).done()).isEqualTo(MANY);
    assertThat(progress).extracting(BatchProgress::done).isSorted();
  }

  @Test
  void exactlyWhatWasNotWrittenIsReturned() {
    List<Write<Account>> taken = new ArrayList<>();
    Stream<Write<Account>> source = puts(60).peek(write -> {
      taken.add(write);
      if (taken.size() == 30) {
        faults.every("BatchWriteItem").throttled();
      }
    });

    BatchIncompleteException e = catchThrowableOfType(BatchIncompleteException.class, () -> {
      dynaset.batch(source, BatchOptions.defaults().deadline(Duration.ofMillis(100)));
    });
    faults.clear();

    Set<Object> remaining = new HashSet<>(e.remaining());
    Set<Integer> stored =
        new HashSet<>(accounts.byBank("b").list().stream().map(Account::number).toList());
    assertThat(stored).hasSize(25);
    assertThat(IntStream.range(0, taken.size()))
        .allMatch(n -> remaining.contains(taken.get(n)) != stored.contains(n));
    assertThat(e.processed()).isEqualTo(stored.size());
  }
}
