package dev.dynaset.tests.scans;

import dev.dynaset.ParallelScan;
import dev.dynaset.ScanIncompleteException;
import dev.dynaset.ScanProgress;
import dev.dynaset.testing.Faults;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A scan that is killed at random points, and goes on from its last checkpoint until it is done.
 * Remembers how often it has seen each item.
 */
final class Restarting {
  private static final List<Kill> KILLS = List.of(Kill.values());

  private final ParallelScan<Integer> scan;
  private final boolean isBlocking;
  private final Random random;
  private final Faults faults;
  private final Map<Integer, Integer> seen = new ConcurrentHashMap<>();
  /** What the listener was told last: there is no other way to know after a cancellation. */
  private final AtomicReference<@Nullable String> told = new AtomicReference<>();

  private int kills;
  private long dealtWith;

  Restarting(ParallelScan<Integer> scan, boolean isBlocking, Random random, Faults faults) {
    this.scan = scan;
    this.isBlocking = isBlocking;
    this.random = random;
    this.faults = faults;
  }

  /** How often each item was seen. */
  Map<Integer, Integer> seen() {
    return seen;
  }

  /** How often it was killed. */
  int kills() {
    return kills;
  }

  /** How many items were dealt with, according to those scans that have told it. */
  long dealtWith() {
    return dealtWith;
  }

  /** Scans until it is done, and is killed so often at most. */
  void run(int mostKills) {
    @Nullable String checkpoint = null;
    while (true) {
      Attempt attempt = new Attempt(
          kills < mostKills ? KILLS.get(random.nextInt(KILLS.size())) : null,
          1 + random.nextInt(12));
      try {
        dealtWith += attempt.scan(checkpoint).items();
        return;
      } catch (ScanIncompleteException e) {
        if (kills > 2 * mostKills) {
          throw e;
        }
        dealtWith += e.progress().items();
        checkpoint = random.nextBoolean() || told.get() == null ? e.checkpoint() : told.get();
      } catch (CancellationException e) {
        checkpoint = told.get();
      } finally {
        boolean ignored = Thread.interrupted();
      }
      kills++;
    }
  }

  /** One scan, which is killed at a page. */
  private final class Attempt {
    private final @Nullable Kill kill;
    private final int page;
    private final AtomicInteger pages = new AtomicInteger();
    private final Thread caller = Thread.currentThread();
    private final AtomicReference<@Nullable CompletableFuture<?>> future = new AtomicReference<>();

    Attempt(@Nullable Kill kill, int page) {
      this.kill = kill;
      this.page = page;
    }

    ScanProgress scan(@Nullable String checkpoint) {
      told.set(checkpoint);
      ParallelScan<Integer> resumed = scan.resumeFrom(checkpoint).onProgress(this::told);
      if (isBlocking) {
        return resumed.forEachPage(this::see);
      }
      CompletableFuture<ScanProgress> result = resumed.async().forEachPage(items -> {
        see(items);
        return CompletableFuture.completedFuture(null);
      });
      future.set(result);
      try {
        return result.join();
      } catch (CompletionException e) {
        if (e.getCause() instanceof ScanIncompleteException incomplete) {
          throw incomplete;
        }
        throw e;
      }
    }

    private void told(ScanProgress progress) {
      told.set(progress.checkpoint());
      if (kill == Kill.LISTENER && progress.pages() == page) {
        throw new IllegalStateException("killed by the listener");
      }
    }

    private void see(List<Integer> items) {
      items.forEach(item -> seen.merge(item, 1, Integer::sum));
      if (pages.incrementAndGet() != page || kill == null) {
        return;
      }
      switch (kill) {
        case ACTION -> throw new IllegalStateException("killed by the action");
        case REQUEST -> fail();
        case CALLER -> endCaller();
        case LISTENER -> {}
      }
    }

    private void fail() {
      switch (page % 3) {
        case 0 -> faults.next("Scan").throttled();
        case 1 -> faults.next("Scan").cutBeforeSending();
        default -> faults.next("Scan").cutAfterSending();
      }
    }

    private void endCaller() {
      CompletableFuture<?> current = future.get();
      if (isBlocking) {
        caller.interrupt();
      } else if (current != null) {
        current.cancel(true);
      }
    }
  }
}
