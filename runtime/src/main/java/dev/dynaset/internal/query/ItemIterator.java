package dev.dynaset.internal.query;

import dev.dynaset.internal.item.PageDecoding;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.query.Query;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads a page when its first item is asked for, or one page ahead, and makes a model of each item
 * when that is asked for, so that one that does not fit the model leaves the others to be read.
 *
 * @param <T> the model of the items
 */
public final class ItemIterator<T> implements Iterator<T> {
  private final Query<T> query;
  private final Cursor cursor;
  private final PageFeed pages;
  private final PageDecoding<T> decoding;
  private Iterator<Map<String, AttributeValue>> page = Collections.emptyIterator();
  private long found;

  /** An iterator over the items of a query. */
  public ItemIterator(Query<T> query) {
    ReadLog.begin("iterate", query);
    this.query = query;
    this.decoding = new PageDecoding<>(query.decoder());
    this.cursor = Cursors.ofItems(query);
    SyncExecutor executor = new SyncExecutor(query.table()).forOneCall();
    this.pages = query.manner().isPrefetching()
        ? new PrefetchedPages(cursor, executor)
        : new PageFeed.Direct(cursor, executor);
  }

  @Override
  public boolean hasNext() {
    // A page can be empty and still not be the last one.
    while (!page.hasNext() && pages.hasMore()) {
      page = pages.next().iterator();
    }
    if (!page.hasNext()) {
      Caps.check(query, cursor, found);
    }
    return page.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    found++;
    return decoding.read(page.next());
  }
}
