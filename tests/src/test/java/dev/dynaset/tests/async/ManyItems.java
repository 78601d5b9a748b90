package dev.dynaset.tests.async;

import dev.dynaset.Dynaset;
import dev.dynaset.ScanProgress;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;

/** Reads many items in each way that needs no more memory than some pages. */
final class ManyItems {
  private static final int PER_PAGE = 500;

  private final int count;
  private final LineTable lines;

  private ManyItems(int count, ExecutorService threads) {
    StoredLines stored = new StoredLines(count, PER_PAGE);
    this.count = count;
    this.lines = LineTable.of(Dynaset.builder()
        .client(new StubClient(stored))
        .asyncClient(StubAsyncClient.forgetting(stored, Answering.by(threads)))
        .build());
  }

  /** Fails if they are not as many as the first argument says. */
  public static void main(String[] arguments) {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      new ManyItems(Integer.parseInt(arguments[0]), threads).read();
    } finally {
      threads.shutdown();
    }
  }

  private void read() {
    expect("stream", count(lines.byBook("b").stream()));
    expect("stream that reads ahead", count(lines.byBook("b").prefetch().stream()));
    expect("merged stream", count(lines.byBookIn(List.of("b")).merged().stream()));
    expect("items", published());
    expect("parallel scan", parallelScan());
    expect("parallel scan without blocking", asyncScan());
  }

  private static long count(Stream<Line> items) {
    return items.mapToLong(line -> line.text().isEmpty() ? 0 : 1).sum();
  }

  private long published() {
    CountingReader<Line> reader = new CountingReader<>();
    lines.byBook("b").prefetch().async().items().subscribe(reader);
    return reader.count().join();
  }

  private long parallelScan() {
    LongAdder seen = new LongAdder();
    lines.scan().parallelScan(4).forEach(line -> seen.increment());
    return seen.sum();
  }

  private long asyncScan() {
    ScanProgress progress = lines
        .scan()
        .parallelScan(4)
        .async()
        .forEachPage(page -> CompletableFuture.completedFuture(null))
        .join();
    return progress.items();
  }

  private void expect(String reading, long found) {
    System.out.println(reading + ": " + found);
    if (found != count) {
      throw new AssertionError("There are " + count + " items.");
    }
  }
}
