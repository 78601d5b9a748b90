package dev.dynaset.internal.query;

import dev.dynaset.internal.plan.SyncExecutor;
import java.util.Iterator;

/**
 * Pages as an iterator asks for them.
 *
 * @param <E> what is taken of them
 */
interface PageFeed<E> {
  /** Whether there may be another page. */
  boolean hasMore();

  /** The next page. */
  Iterator<E> next();

  /**
   * Each page is read when it is asked for.
   *
   * @param reading what is read
   * @param executor what reads it
   * @param <E> what is taken of the pages
   */
  record Direct<E>(Reading<E> reading, SyncExecutor executor) implements PageFeed<E> {
    @Override
    public boolean hasMore() {
      return reading.hasMore();
    }

    @Override
    public Iterator<E> next() {
      return executor.run(reading.page());
    }
  }
}
