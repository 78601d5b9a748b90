package dev.dynaset.internal.query;

import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.query.Query;
import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Takes what a reading brings on the calling thread: it reads a page when something of it is asked
 * for, or one page ahead. An item that does not fit the model leaves the others to be read.
 *
 * @param <E> what is taken
 */
public final class ReadingIterator<E> implements Iterator<E> {
  private final Reading<E> reading;
  private final PageFeed<E> pages;
  private Iterator<E> page = Collections.emptyIterator();

  /** An iterator over what a reading of a query brings. */
  public ReadingIterator(Query<?> query, Reading<E> reading) {
    this.reading = reading;
    SyncExecutor executor = new SyncExecutor(query.table()).forOneCall();
    this.pages = query.manner().isPrefetching()
        ? new PrefetchedPages<>(reading, executor)
        : new PageFeed.Direct<>(reading, executor);
  }

  @Override
  public boolean hasNext() {
    // A page can be empty and still not be the last one.
    while (!page.hasNext() && pages.hasMore()) {
      page = pages.next();
    }
    if (!page.hasNext()) {
      reading.end();
    }
    return page.hasNext();
  }

  @Override
  public E next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return page.next();
  }
}
