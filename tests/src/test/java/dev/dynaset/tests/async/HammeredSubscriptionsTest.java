package dev.dynaset.tests.async;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.tests.Dose;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Flow;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Threads that ask for more, and one that cancels, while a client answers at once or on threads of
 * its own. The property {@code dynaset.subscriptions} says how many subscriptions there are.
 */
@Timeout(300)
@Tag("once")
class HammeredSubscriptionsTest {
  private static final int ROUNDS = Dose.of("dynaset.subscriptions", 500, 1_500, 100_000);
  private static final int LINES = 40;

  @Test
  void keepToTheRules() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      Random random = new Random(Dose.SEED);
      for (int round = 0; round < ROUNDS; round++) {
        long seed = random.nextLong();
        try {
          new Round(threads, new Random(seed)).run();
        } catch (AssertionError e) {
          throw new AssertionError("Round " + round + " of seed " + Dose.SEED + ": " + e, e);
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static final class Round {
    private final ExecutorService threads;
    private final StubAsyncClient client;
    private final StrictReader reader = new StrictReader();
    private final Flow.Publisher<Line> publisher;
    private final int[] demands;
    private final boolean isCancelled;
    private final int spins;
    private final CyclicBarrier start;

    Round(ExecutorService threads, Random random) {
      this.threads = threads;
      this.client = StubAsyncClient.answering(
          new StoredLines(LINES, 1 + random.nextInt(9)),
          Answering.atTimes(threads, new Random(random.nextLong())));
      LineQuerySet lines = client.table().byBook("b");
      this.publisher = (random.nextBoolean() ? lines.prefetch() : lines).async().items();
      this.demands = random.ints(1 + random.nextInt(2), 1, LINES).toArray();
      this.isCancelled = random.nextInt(4) > 0;
      this.spins = random.nextInt(400);
      this.start = new CyclicBarrier(demands.length + (isCancelled ? 1 : 0));
    }

    void run() throws Exception {
      publisher.subscribe(reader);
      CompletableFuture<?>[] begun = new CompletableFuture<?>[demands.length];
      for (int i = 0; i < demands.length; i++) {
        int demand = demands[i];
        begun[i] = CompletableFuture.runAsync(() -> meet(() -> reader.request(demand)), threads);
      }
      if (isCancelled) {
        meet(() -> {
          for (int i = 0; i < spins; i++) {
            Thread.onSpinWait();
          }
          reader.cancel();
        });
      }
      CompletableFuture.allOf(begun).join();
      check();
    }

    private void meet(Runnable action) {
      try {
        start.await();
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
      action.run();
    }

    private void check() {
      int demand = IntStream.of(demands).sum();
      if (isCancelled) {
        Awaiting.until(() -> assertThat(client.given()).allMatch(CompletableFuture::isDone));
      } else {
        Awaiting.until(() -> assertThat(reader.items()).hasSize(Math.min(LINES, demand)));
        if (demand >= LINES) {
          reader.ended().join();
        }
      }
      reader.check();
      // A signal that has begun may come after the cancellation: these are the items by now.
      List<Line> items = reader.items();
      assertThat(items.size()).isLessThanOrEqualTo(demand);
      assertThat(items)
          .extracting(Line::number)
          .isEqualTo(IntStream.range(0, items.size()).boxed().toList());
    }
  }
}
