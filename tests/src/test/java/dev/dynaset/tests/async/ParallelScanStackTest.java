package dev.dynaset.tests.async;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dynaset.ScanProgress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A parallel scan whose action is slower than its client, so that pages wait for it. */
@Timeout(60)
@Tag("once")
class ParallelScanStackTest {
  private static final int PAGES = 20_000;

  @Test
  void pagesThatWaitForTheActionFollowEachOtherAndDoNotFillTheStack() {
    LineTable lines = StubAsyncClient.forgetting(new StoredLines(PAGES, 1), Answering.atOnce())
        .table();
    CompletableFuture<Void> first = new CompletableFuture<>();
    List<Integer> seen = new ArrayList<>();

    CompletableFuture<ScanProgress> result = lines
        .scan()
        .parallelScan(4)
        .async()
        .forEachPage(page -> {
          seen.add(page.get(0).number());
          return seen.size() == 1 ? first : CompletableFuture.completedFuture(null);
        });
    assertThat(seen).as("pages while the first action is not done").hasSize(1);
    first.complete(null);

    assertThat(result).isCompleted();
    assertThat(result.join().items()).isEqualTo(PAGES);
    assertThat(seen).doesNotHaveDuplicates().hasSize(PAGES);
  }
}
