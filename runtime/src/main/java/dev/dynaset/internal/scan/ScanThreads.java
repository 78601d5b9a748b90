package dev.dynaset.internal.scan;

import dev.dynaset.ScanProgress;
import dev.dynaset.internal.plan.SyncExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Reads the segments of a scan on several threads, which live as long as the scan.
 *
 * @param <E> what is made of an item
 */
final class ScanThreads<E> {
  private final ScanState state;
  private final Segments<E> segments;
  private final SyncExecutor executor;
  private final PageWork<E> work;
  private final CountDownLatch running;

  ScanThreads(ScanState state, Segments<E> segments, SyncExecutor executor, PageWork<E> work) {
    this.state = state;
    this.segments = segments;
    this.executor = executor;
    this.work = work;
    this.running = new CountDownLatch(segments.parallelism());
  }

  ScanProgress run() {
    List<Thread> threads = new ArrayList<>();
    for (int number = 1; number <= segments.parallelism(); number++) {
      Thread thread = new Thread(this::workToTheEnd, "dynaset-scan-" + number);
      thread.setDaemon(true);
      threads.add(thread);
    }
    start(threads);
    boolean isInterrupted = join(threads);
    Throwable cause = state.stop().cause();
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
    if (isInterrupted && cause instanceof InterruptedException) {
      throw state.interrupted();
    }
    if (cause != null) {
      throw state.incomplete(cause);
    }
    return state.meter().progress();
  }

  private void start(List<Thread> threads) {
    for (Thread thread : threads) {
      try {
        thread.start();
      } catch (Error e) {
        // There are too many threads: those that have started must not go on by themselves.
        state.stop().because(e);
        running.countDown();
      }
    }
  }

  /**
   * Waits for the threads, also for what is under way after an interruption; tells of one. The wait
   * for their end itself, which keeps the carrier of a virtual thread, is short then.
   */
  private boolean join(List<Thread> threads) {
    boolean isInterrupted = false;
    while (running.getCount() > 0 || threads.stream().anyMatch(Thread::isAlive)) {
      try {
        running.await();
        for (Thread thread : threads) {
          thread.join();
        }
      } catch (InterruptedException e) {
        isInterrupted = true;
        state.stop().because(e);
      }
    }
    return isInterrupted;
  }

  private void workToTheEnd() {
    try {
      work();
    } finally {
      running.countDown();
    }
  }

  private void work() {
    try {
      for (@Nullable SegmentReader<E> segment = segments.take();
          segment != null;
          segment = segments.take()) {
        read(segment);
      }
    } catch (Exception | Error e) {
      // Of any kind: other languages throw checked exceptions where none are declared.
      state.stop().because(e);
    }
  }

  private void read(SegmentReader<E> segment) {
    while (!segment.isDone() && !state.stop().isStopped()) {
      work.dealWith(segment, executor.run(segment.page()));
    }
  }
}
