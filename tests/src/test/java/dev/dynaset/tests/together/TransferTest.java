package dev.dynaset.tests.together;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.Dynaset;
import dev.dynaset.FailureReason;
import dev.dynaset.StaleVersionException;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.tests.Dose;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Money that many threads move between the items of two tables. Each transfer also writes a reading,
 * so that it is known what must have been done.
 */
@DynasetTest
@Tag("once")
class TransferTest {
  private static final int THREADS = 8;
  private static final int TRANSFERS = Dose.of(6, 10, 50);
  private static final int PURSES = 3;
  private static final long START = 100_000;

  private final LongAdder conflicts = new LongAdder();

  @InjectDynaset
  private Dynaset dynaset;

  @InjectDynaset
  private PurseTable purses;

  @InjectDynaset
  private VaultTable vaults;

  @InjectDynaset
  private ReadingTable journal;

  /** A transfer that is done, or fails as a transaction. */
  private interface Transfer {
    void run(int number, String purse, String vault, long amount);
  }

  @BeforeEach
  void stored() {
    for (int n = 0; n < PURSES; n++) {
      purses.create(new Purse("" + n, START, 0));
      vaults.create(new Vault("" + n, START));
    }
  }

  @Test
  void transfersByVersionsConserveTheSum() throws Exception {
    repeatedly(this::moveWhatWasRead);

    assertThat(conflicts.sum()).as("threads have met").isPositive();
    for (int n = 0; n < PURSES; n++) {
      String id = "" + n;
      assertThat(purses.get(id).version())
          .as("each transfer is one version")
          .isEqualTo(1 + journal.byStation("purse " + id).count());
    }
  }

  @Test
  void transfersByConditionsConserveTheSum() throws Exception {
    repeatedly(this::moveIfThereIsEnough);
  }

  /** The purse is as it was read, or the transfer fails. */
  private void moveWhatWasRead(int number, String purse, String vault, long amount) {
    Purse before = purses.item(purse).consistentRead().get();
    dynaset.transact(
        purses.prepare().update(before, before.plus(-amount)),
        vaults.item(vault).prepare().update(v -> v.money().increment(amount)),
        journal.prepare().create(new Reading("purse " + purse, number, "" + -amount)),
        journal.prepare().create(new Reading("vault " + vault, number, "" + amount)));
  }

  /** Nothing is read before. */
  private void moveIfThereIsEnough(int number, String purse, String vault, long amount) {
    dynaset.transact(
        purses
            .item(purse)
            .onlyIf(p -> p.money().gte(amount))
            .prepare()
            .update(p -> p.money().decrement(amount)),
        vaults
            .item(vault)
            .onlyIf(v -> v.money().gte(-amount))
            .prepare()
            .update(v -> v.money().increment(amount)),
        journal.prepare().create(new Reading("purse " + purse, number, "" + -amount)),
        journal.prepare().create(new Reading("vault " + vault, number, "" + amount)));
  }

  private void repeatedly(Transfer transfer) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int first = thread * TRANSFERS;
        running.add(threads.submit(() -> {
          transferAll(first, transfer);
          return null;
        }));
      }
      for (Future<?> each : running) {
        each.get(120, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
    assertNothingIsLost();
  }

  private void transferAll(int first, Transfer transfer) throws InterruptedException {
    Random random = new Random(Dose.SEED + first);
    for (int number = first; number < first + TRANSFERS; number++) {
      String purse = "" + random.nextInt(PURSES);
      String vault = "" + random.nextInt(PURSES);
      long amount = 1L + random.nextInt(50);
      while (!isDone(transfer, number, purse, vault, random.nextBoolean() ? amount : -amount)) {
        conflicts.increment();
        Thread.sleep(random.nextInt(20));
      }
    }
  }

  private static boolean isDone(
      Transfer transfer, int number, String purse, String vault, long amount) {
    try {
      transfer.run(number, purse, vault, amount);
      return true;
    } catch (TransactionFailedException e) {
      if (!e.reasons().values().stream().allMatch(TransferTest::isConflict)) {
        throw e;
      }
      return false;
    }
  }

  private static boolean isConflict(FailureReason reason) {
    return reason.code().equals("TransactionConflict")
        || reason.exception().filter(StaleVersionException.class::isInstance).isPresent();
  }

  private void assertNothingIsLost() {
    long sum = 0;
    int transfers = 0;
    for (int n = 0; n < PURSES; n++) {
      String id = "" + n;
      List<Reading> ofPurse = journal.byStation("purse " + id).list();
      long inPurse = purses.get(id).money();
      long inVault = vaults.get(id).money();
      assertThat(inPurse).isEqualTo(START + total(ofPurse));
      assertThat(inVault)
          .isEqualTo(START + total(journal.byStation("vault " + id).list()));
      transfers += ofPurse.size();
      sum += inPurse + inVault;
    }
    assertThat(transfers).isEqualTo(THREADS * TRANSFERS);
    assertThat(sum).isEqualTo(2 * PURSES * START);
  }

  private static long total(List<Reading> entries) {
    return entries.stream().mapToLong(entry -> Long.parseLong(entry.text())).sum();
  }
}
