package dev.dynaset.tests.scans;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.EachResult;
import dev.dynaset.ParallelScan;
import dev.dynaset.ScanIncompleteException;
import dev.dynaset.ScanProgress;
import dev.dynaset.Write;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.testing.Faults;
import dev.dynaset.testing.InjectDynaset;
import dev.dynaset.tests.Dose;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Counts, deletes and updates in several segments that end early again and again, by requests that
 * fail, functions and listeners that throw, and interruptions: what they report all together is each
 * item once, and each item is written once. {@code -Ddynaset.scans=1000} makes more of them, {@code
 * -Ddynaset.scans.seed=…} others.
 */
@DynasetTest
@Timeout(600)
class ParallelVerbsRestartsTest {
  private static final int RUNS = Dose.of("dynaset.scans", 2, 4, 200);
  private static final long SEED = Long.getLong("dynaset.scans.seed", Dose.SEED);
  private static final int ALL = 60;
  private static final List<Integer> SEGMENTS = List.of(1, 2, 3, 8, 70);
  private static final int MOST_KILLS = 6;

  @InjectDynaset
  private ParcelTable parcels;

  @InjectDynaset
  private Faults faults;

  @BeforeEach
  void sixtyParcels() {
    parcels.putAll(Parcel.many(ALL));
  }

  @ParameterizedTest
  @CsvSource({"true, false", "true, true", "false, false", "false, true"})
  void eachItemIsCountedOnce(boolean isBlocking, boolean isConcurrent) {
    for (int run = 0; run < RUNS; run++) {
      Restarts restarts = new Restarts(run, isConcurrent, "Scan");

      long counted = restarts.run(
          scan -> isBlocking ? scan.count() : scan.async().count().join(), Long::longValue);

      assertThat(counted).as(restarts.toString()).isEqualTo(ALL);
    }
  }

  @ParameterizedTest
  @CsvSource({"true, false", "true, true", "false, false", "false, true"})
  void eachItemIsDeletedOnce(boolean isBlocking, boolean isConcurrent) {
    for (int run = 0; run < RUNS; run++) {
      parcels.putAll(Parcel.many(ALL));
      Restarts restarts = new Restarts(run, isConcurrent, "BatchWriteItem");

      long deleted = restarts.run(
          scan -> isBlocking ? scan.delete() : scan.async().delete().join(), Long::longValue);

      faults.clear();
      assertThat(deleted).as(restarts.toString()).isEqualTo(ALL);
      assertThat(parcels.scan().count()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({"true, false", "true, true", "false, false", "false, true"})
  void eachItemIsWrittenOnce(boolean isBlocking, boolean isConcurrent) {
    for (int run = 0; run < RUNS; run++) {
      parcels.putAll(Parcel.many(ALL));
      Restarts restarts = new Restarts(run, isConcurrent, "UpdateItem");

      long written = restarts.run(
          scan -> isBlocking
              ? scan.updateEach(restarts::write)
              : scan.async().updateEach(restarts::write).join(),
          EachResult::written);

      faults.clear();
      assertThat(written).as(restarts.toString()).isEqualTo(ALL);
      assertThat(parcels.scan().list())
          .allSatisfy(parcel -> assertThat(parcel.weight())
              .as(restarts + ", parcel " + parcel.number())
              .isEqualTo(1001 - parcel.number()));
    }
  }

  /** A scan that ends early at random points, and goes on from its checkpoint until it is done. */
  private final class Restarts {
    private final Random random;
    private final ParallelScan<Parcel> scan;
    private final String name;
    private final String operation;
    private final Thread caller = Thread.currentThread();
    private final AtomicInteger pages = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private @Nullable Kill kill;
    private int kills;

    Restarts(int run, boolean isConcurrent, String operation) {
      this.random = new Random(SEED * 1_000_003 + run);
      int segments = SEGMENTS.get(random.nextInt(SEGMENTS.size()));
      // Large pages of keys are deleted by several requests.
      int pageSize = 1 + random.nextInt(random.nextBoolean() ? 9 : ALL);
      ParallelScan<Parcel> all = parcels.scan().pageSize(pageSize).parallelScan(segments);
      this.scan = (isConcurrent ? all.concurrently() : all).onProgress(this::told);
      this.name = "run " + run + ": " + segments + " segments, pages of " + pageSize;
      this.operation = operation;
    }

    /** What it reports, of all attempts together. */
    <R> long run(Function<ParallelScan<Parcel>, R> verb, ToLongFunction<R> reported) {
      long sum = 0;
      @Nullable String checkpoint = null;
      while (true) {
        arm();
        try {
          return sum + reported.applyAsLong(verb.apply(scan.resumeFrom(checkpoint)));
        } catch (ScanIncompleteException e) {
          checkpoint = e.checkpoint();
          sum += reported(e);
        } catch (CompletionException e) {
          ScanIncompleteException incomplete = (ScanIncompleteException) e.getCause();
          checkpoint = incomplete.checkpoint();
          sum += reported(incomplete);
        } finally {
          faults.clear();
          boolean ignored = Thread.interrupted();
        }
        kills++;
      }
    }

    private static long reported(ScanIncompleteException e) {
      long items = e.progress().items();
      e.written().ifPresent(written -> {
        assertThat(written.read()).isEqualTo(items);
        assertThat(written.written()).isEqualTo(items);
      });
      return items;
    }

    private static final List<Kill> KILLS = List.of(Kill.values());

    /** Says when the next attempt ends. */
    private void arm() {
      kill = kills < MOST_KILLS ? KILLS.get(random.nextInt(KILLS.size())) : null;
      pages.set(1 + random.nextInt(8));
      calls.set(1 + random.nextInt(40));
      if (kill == Kill.REQUEST) {
        fail();
      }
    }

    private void fail() {
      String failing = random.nextBoolean() ? "Scan" : operation;
      var fault = faults.every(failing).withProbability(0.2, random.nextLong());
      if (random.nextBoolean()) {
        fault.throttled();
      } else {
        fault.cutBeforeSending();
      }
    }

    private void told(ScanProgress progress) {
      if (pages.decrementAndGet() == 0) {
        if (kill == Kill.LISTENER) {
          throw new IllegalStateException("killed by the listener");
        }
        if (kill == Kill.CALLER) {
          caller.interrupt();
        }
      }
    }

    Write<?> write(Parcel parcel) {
      if (calls.decrementAndGet() == 0 && kill == Kill.ACTION) {
        throw new IllegalStateException("killed by the function");
      }
      return parcels
          .item(parcels.keyOf(parcel))
          .prepare()
          .update(p -> p.weight().increment());
    }

    @Override
    public String toString() {
      return name + ", " + kills + " kills";
    }
  }
}
