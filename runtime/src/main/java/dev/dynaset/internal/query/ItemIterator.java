package dev.dynaset.internal.query;

import dev.dynaset.internal.item.Decoding;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.query.Query;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Reads a page when its first item is asked for, and makes a model of each item when that is, so
 * that one that does not fit the model leaves the others to be read.
 *
 * @param <T> the model of the items
 */
final class ItemIterator<T> implements Iterator<T> {
  private final Query<T> query;
  private final QueryCursor cursor;
  private final SyncExecutor executor;
  private Iterator<Map<String, AttributeValue>> page = Collections.emptyIterator();

  ItemIterator(Query<T> query, SyncExecutor executor) {
    this.query = query;
    this.cursor = QueryCursor.ofItems(query);
    this.executor = executor;
  }

  @Override
  public boolean hasNext() {
    // A page can be empty and still not be the last one.
    while (!page.hasNext() && cursor.hasMore()) {
      page = executor.run(new PagePlan(query, cursor)).iterator();
    }
    return page.hasNext();
  }

  @Override
  public T next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return Decoding.read(query.decoder(), page.next());
  }
}
