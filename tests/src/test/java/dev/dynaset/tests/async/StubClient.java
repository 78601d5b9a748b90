package dev.dynaset.tests.async;

import java.lang.ref.WeakReference;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanRequest;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/** Holds lines, and remembers which threads have asked for them. */
class StubClient implements DynamoDbClient {
  private final StoredLines lines;
  private final AtomicInteger sent = new AtomicInteger();
  /** Weakly, since a thread that has ended may hold on to what it was made for. */
  private final Queue<WeakReference<Thread>> threads = new ConcurrentLinkedQueue<>();

  StubClient(StoredLines lines) {
    this.lines = lines;
  }

  /** How many requests were sent. */
  final int sent() {
    return sent.get();
  }

  /** How many threads of Dynaset are alive that have sent something. */
  final long liveThreads() {
    threads.removeIf(reference -> !isAlive(reference.get()));
    return threads.size();
  }

  private static boolean isAlive(@Nullable Thread thread) {
    return thread != null && thread.isAlive();
  }

  @Override
  public QueryResponse query(QueryRequest request) {
    begun();
    return lines.answer(request);
  }

  @Override
  public ScanResponse scan(ScanRequest request) {
    begun();
    return lines.answer(request);
  }

  private void begun() {
    sent.incrementAndGet();
    if (Thread.currentThread().getName().startsWith("dynaset-")) {
      threads.add(new WeakReference<>(Thread.currentThread()));
    }
  }

  @Override
  public String serviceName() {
    return "dynamodb";
  }

  @Override
  public void close() {}
}
