package dev.dynaset.internal.batch;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.schema.TableBinding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/**
 * Writes a batch on several threads. The thread of the caller takes the writes from their source,
 * and hands all writes of one item to the same worker, so that they stay in their order.
 */
final class Workers {
  private final WriteSource<?> source;
  private final BatchTerms terms;
  private final Stop stop = new Stop();
  private final List<Worker> workers = new ArrayList<>();
  private final List<Thread> threads = new ArrayList<>();
  private final CountDownLatch running;
  /** What was taken from the source and no worker has. */
  private @Nullable BatchWrite inHand;

  Workers(WriteSource<?> source, int count, TableBinding<?, ?> table, BatchTerms terms) {
    this.source = source;
    this.terms = terms;
    SyncExecutor executor = new SyncExecutor(table, stop::pause).forOneCall();
    this.running = new CountDownLatch(count);
    for (int number = 1; number <= count; number++) {
      Worker worker = new Worker(executor, terms, stop);
      workers.add(worker);
      Thread thread = new Thread(() -> run(worker), "dynaset-batch-" + number);
      thread.setDaemon(true);
      threads.add(thread);
    }
  }

  private void run(Worker worker) {
    try {
      worker.run();
    } finally {
      running.countDown();
    }
  }

  /** Writes all; tells how many were written. */
  long run() {
    threads.forEach(Thread::start);
    try {
      handOut();
    } catch (InterruptedException e) {
      stop.because(e);
    } catch (RuntimeException | Error e) {
      stop.because(e);
      throw e;
    } finally {
      workers.forEach(worker -> worker.handover().end());
      join();
    }
    Throwable cause = stop.cause();
    if (cause != null) {
      throw incomplete(cause);
    }
    return done();
  }

  private void handOut() throws InterruptedException {
    while (!stop.isStopped() && source.hasNext()) {
      inHand = source.next();
      if (!workerOf(inHand).handover().put(inHand)) {
        return;
      }
      inHand = null;
    }
  }

  private Worker workerOf(BatchWrite write) {
    int hash = write.identity().hashCode();
    return workers.get(Math.floorMod(hash ^ (hash >>> 16), workers.size()));
  }

  /**
   * Waits for the requests that are under way: what becomes of their writes must be known. Not by
   * {@link Thread#join}, which waits in a monitor.
   */
  private void join() {
    boolean isInterrupted = false;
    boolean isRunning = true;
    while (isRunning) {
      try {
        running.await();
        isRunning = false;
      } catch (InterruptedException e) {
        isInterrupted = true;
        stop.because(e);
      }
    }
    if (isInterrupted || stop.cause() instanceof InterruptedException) {
      Thread.currentThread().interrupt();
    }
  }

  private BatchIncompleteException incomplete(Throwable cause) {
    if (cause instanceof Error error) {
      throw error;
    }
    List<BatchWrite> remaining = new ArrayList<>();
    workers.forEach(worker -> remaining.addAll(worker.remaining()));
    if (inHand != null) {
      remaining.add(inHand);
    }
    remaining.sort(Comparator.comparingLong(BatchWrite::position));
    if (cause instanceof InterruptedException) {
      return incomplete("The thread was interrupted", remaining, null);
    }
    if (workers.stream().anyMatch(Worker::hasGivenUp)) {
      return incomplete(BatchWritePlan.stalled(terms), remaining, null);
    }
    RuntimeException failure = (RuntimeException) cause;
    return incomplete(BatchRun.failed(failure), remaining, failure);
  }

  private BatchIncompleteException incomplete(
      String why, List<BatchWrite> remaining, @Nullable RuntimeException cause) {
    return Incomplete.writes(why, remaining, source.get(), done(), cause);
  }

  private long done() {
    return workers.stream().mapToLong(Worker::done).sum();
  }
}
