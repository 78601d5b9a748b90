package dev.dynaset.tests.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.tests.Dose;
import dev.dynaset.tests.uncertain.LossyLine;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Random clients that write the same items, through a proxy that loses requests and responses: there
 * is an order of their calls that explains what each of them has reported. {@code -Ddynaset.history}
 * says how many calls are made.
 *
 * <p>The seed makes the same choices again, but threads meet as they will.
 */
@Execution(ExecutionMode.SAME_THREAD) // They have one proxy.
class HistoryTest {
  private static final int CALLS = Dose.of("dynaset.history", 400, 2_000, 50_000);

  private static LossyLine line;
  private static ExecutorService threads;

  @BeforeAll
  static void start() {
    line = new LossyLine(Duration.ofMillis(900));
    RegisterTable.of(line.direct()).admin().create();
    DocumentTable.of(line.direct()).admin().create();
    threads = Executors.newCachedThreadPool();
  }

  @AfterAll
  static void stop() {
    threads.shutdownNow();
    line.close();
  }

  @Test
  void whatIsReportedIsWhatWasDone() throws Exception {
    run(CALLS, new Random(Dose.SEED), false);
  }

  @Test
  void aRequestThatArrivesLateIsOfAWriteThatWasSentAgainOrIsUnknown() throws Exception {
    run(CALLS / 5, new Random(Dose.SEED + 1), true);
  }

  private static void run(int calls, Random seeds, boolean areLate) throws Exception {
    line.proxy().always(new ChanceFaults(seeds.nextLong(), areLate));
    int unknown = 0;
    int again = 0;
    int refused = 0;
    for (int made = 0; made < calls; made += Round.CALLS) {
      Round round = new Round(line, seeds.nextLong());

      round.run(threads);

      assertThat(round.violations())
          .as("seed %s, after %s calls", Dose.SEED, made)
          .isEmpty();
      unknown += round.history().count(call -> call.report() instanceof Report.Unknown);
      again += round.history().count(Call::isUncertain);
      refused += round.history().count(call -> call.report() instanceof Report.Refused);
    }
    System.out.printf(
        "Of %d calls, %d were unknown, %d sent again, %d refused.%n",
        calls, unknown, again, refused);
  }
}
