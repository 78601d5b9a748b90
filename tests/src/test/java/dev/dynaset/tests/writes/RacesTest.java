package dev.dynaset.tests.writes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.StaleVersionException;
import dev.dynaset.testing.DynasetTest;
import dev.dynaset.tests.Dose;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many write one item at the same time: nothing is lost. */
@DynasetTest
@Tag("once")
class RacesTest {
  private static final int THREADS = 16;
  private static final int WRITES = Dose.of(3, 6, 50);

  @Test
  void incrementsAddUp(StockTable stocks) throws Exception {
    stocks.put(Stock.of("apple", 0));

    race(() ->
        stocks.update("apple", s -> s.available().increment().and(s.reserved().add(2))));

    assertThat(stocks.get("apple"))
        .isEqualTo(new Stock("apple", (long) THREADS * WRITES, 2L * THREADS * WRITES, null, null));
  }

  @Test
  void versionedUpdatesAreRepeatedUntilTheySucceed(PageTable pages) throws Exception {
    pages.put(Page.of("p", "a"));

    race(() -> {
      while (true) {
        Page page = pages.item("p").consistentRead().get();
        try {
          pages.update(page, page.viewed());
          return;
        } catch (StaleVersionException e) {
          // Another was faster: read again.
        }
      }
    });

    Page page = pages.get("p");
    assertThat(page.views()).isEqualTo((long) THREADS * WRITES);
    assertThat(page.version()).isEqualTo(1 + (long) THREADS * WRITES);
  }

  private static void race(Runnable write) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        all.add(threads.submit(() -> {
          for (int i = 0; i < WRITES; i++) {
            write.run();
          }
        }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
