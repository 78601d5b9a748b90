package dev.dynaset.internal.scan;

import dev.dynaset.ScanIncompleteException;
import dev.dynaset.ScanProgress;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.internal.token.Place;
import dev.dynaset.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the segments of a scan on several threads, which live as long as the scan.
 *
 * @param <T> what is made of an item
 */
final class ScanThreads<T> {
  private final ScanTerms terms;
  private final Consumer<? super List<T>> action;
  private final ScanMeter meter;
  private final Segments<T> segments;
  private final SyncExecutor executor;
  private final ScanStop stop = new ScanStop();
  private final ReentrantLock oneAtATime = new ReentrantLock();
  private final CountDownLatch running;

  ScanThreads(Query<T> scan, ScanTerms terms, Consumer<? super List<T>> action) {
    List<Place> places = terms.places(scan);
    this.terms = terms;
    this.action = action;
    this.meter = new ScanMeter(scan, terms.listener(), places);
    this.segments = new Segments<>(scan, terms, places);
    this.running = new CountDownLatch(segments.parallelism());
    this.executor = new SyncExecutor(scan.table(), stop::await).forOneCall();
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
    ScanProgress progress = meter.progress();
    Throwable cause = stop.cause();
    if (isInterrupted) {
      Thread.currentThread().interrupt();
    }
    if (isInterrupted && cause instanceof InterruptedException) {
      throw new ScanIncompleteException(
          ScanStop.message(progress, "the thread was interrupted"), progress, null);
    }
    if (cause != null) {
      throw ScanStop.incomplete(progress, cause);
    }
    return progress;
  }

  private void start(List<Thread> threads) {
    for (Thread thread : threads) {
      try {
        thread.start();
      } catch (Error e) {
        // There are too many threads: those that have started must not go on by themselves.
        stop.because(e);
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
        stop.because(e);
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
      for (@Nullable SegmentReader<T> segment = segments.take();
          segment != null;
          segment = segments.take()) {
        read(segment);
      }
    } catch (RuntimeException | Error e) {
      stop.because(e);
    }
  }

  private void read(SegmentReader<T> segment) {
    while (!segment.isDone() && !stop.isStopped()) {
      ScannedPage<T> page = executor.run(segment.page());
      if (terms.isConcurrent()) {
        dealWith(segment, page);
      } else {
        oneAtATime.lock();
        try {
          dealWith(segment, page);
        } finally {
          oneAtATime.unlock();
        }
      }
    }
  }

  /** A failure stops all before another page has its turn. */
  private void dealWith(SegmentReader<T> segment, ScannedPage<T> page) {
    if (stop.isStopped()) {
      return;
    }
    try {
      if (!page.items().isEmpty()) {
        action.accept(page.items());
      }
      meter.dealtWith(segment.segment(), page, segment.place());
    } catch (Exception | Error e) {
      // Of any kind: other languages throw checked exceptions where none are declared.
      stop.because(e);
    }
  }
}
