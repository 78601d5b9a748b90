package dev.dynaset.internal.query;

import dev.dynaset.DynasetException;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.SyncExecutor;
import java.util.Iterator;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Pages of which the next one is read while one is looked at, by a thread that lives as long as its
 * request: who stops asking leaves nothing behind.
 *
 * @param <E> what is taken of them
 */
final class PrefetchedPages<E> implements PageFeed<E> {
  private final Reading<E> reading;
  private final SyncExecutor executor;
  private @Nullable FutureTask<Iterator<E>> ahead;
  private @Nullable Thread reader;
  /** Whether the request ahead was ended by an interrupt, unless its page had come by then. */
  private boolean isAborted;

  PrefetchedPages(Reading<E> reading, SyncExecutor executor) {
    this.reading = reading;
    this.executor = executor;
  }

  @Override
  public boolean hasMore() {
    return ahead != null || reading.hasMore();
  }

  @Override
  public Iterator<E> next() {
    Iterator<E> page = ahead == null ? null : await(ahead);
    if (page == null) {
      page = executor.run(reading.page());
    }
    if (reading.hasMore()) {
      readAhead();
    }
    return page;
  }

  private void readAhead() {
    try {
      ahead = begin(reading.page());
    } catch (RuntimeException | Error e) {
      // There is no thread for it. The page that is here must not be lost with this one, which is
      // read when it is asked for.
      ahead = null;
    }
  }

  private FutureTask<Iterator<E>> begin(Plan<Iterator<E>> plan) {
    FutureTask<Iterator<E>> task = new FutureTask<>(() -> executor.run(plan));
    Thread thread = new Thread(task, "dynaset-prefetch");
    thread.setDaemon(true);
    thread.start();
    reader = thread;
    isAborted = false;
    return task;
  }

  /** The page; null if it was aborted, and is to be read again. */
  private @Nullable Iterator<E> await(FutureTask<Iterator<E>> task) {
    try {
      Iterator<E> page = task.get();
      ahead = null;
      return page;
    } catch (InterruptedException e) {
      // Its page may have come by now, and must not be lost: it is taken if anybody asks again.
      isAborted = true;
      if (reader != null) {
        reader.interrupt();
      }
      Thread.currentThread().interrupt();
      throw new DynasetException("The thread was interrupted while it waited for a page.", e);
    } catch (ExecutionException e) {
      ahead = null;
      if (isAborted) {
        return null;
      }
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e);
    }
  }
}
