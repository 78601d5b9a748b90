package dev.dynaset.internal.query;

import dev.dynaset.Page;
import dev.dynaset.internal.mapping.PageDecoding;
import dev.dynaset.internal.plan.MappedPlan;
import dev.dynaset.internal.plan.NothingSent;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.query.Query;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A reading of a query by somebody who takes what each page brings, one after the other.
 *
 * @param <E> what is taken
 */
public abstract class Reading<E> {
  private final Query<?> query;
  private final Cursor cursor;
  /** The items of a page that was read and of which nothing could be made; null if there is none. */
  private @Nullable List<Map<String, AttributeValue>> owed;

  private boolean isGiven;
  private long found;

  private Reading(Query<?> query, Cursor cursor) {
    this.query = query;
    this.cursor = cursor;
  }

  /** A reading of items, each of which is made when it is taken. */
  public static <T> Reading<T> ofItems(Query<T> query) {
    ReadLog.begin("items", query);
    return new OfItems<>(query, Cursors.ofItems(query));
  }

  /** A reading of pages. */
  public static <T> Reading<Page<T>> ofPages(Query<T> query) {
    ReadLog.begin("pages", query);
    return new OfPages<>(query, Cursors.ofPages(query, Cursors.start(query)));
  }

  /** What is taken of the items of a page, before the next one is read. */
  abstract Iterator<E> taken(List<Map<String, AttributeValue>> items);

  /** Whether there may be another page. */
  public final boolean hasMore() {
    return owed != null || cursor.hasMore();
  }

  /** The next page, to be read before another is asked for: the same again if that has failed. */
  public final Plan<Iterator<E>> page() {
    if (owed != null) {
      return new NextPage(new NothingSent<>(owed));
    }
    if (isGiven) {
      cursor.mark();
      isGiven = false;
    }
    return new NextPage(cursor.page());
  }

  /** How many items have been evaluated so far, those of a page that is read ahead included. */
  public final long evaluated() {
    return cursor.evaluated();
  }

  /** How many items have been passed over so far, since they do not fit the model. */
  public final long skipped() {
    return cursor.skipped();
  }

  /** Everything was taken: throws if there may be more, but no more may be evaluated. */
  public final void end() {
    Caps.check(query, cursor, found);
  }

  // Classes, since an application has to wait for lambdas to be linked before its first query.

  private final class NextPage extends MappedPlan<List<Map<String, AttributeValue>>, Iterator<E>> {
    NextPage(Plan<List<Map<String, AttributeValue>>> page) {
      super(page);
    }

    @Override
    protected Iterator<E> result(List<Map<String, AttributeValue>> items) {
      owed = items;
      Iterator<E> taken = taken(items);
      owed = null;
      isGiven = true;
      found += items.size();
      return taken;
    }
  }

  private static final class OfItems<T> extends Reading<T> {
    private final PageDecoding<T> decoding;

    OfItems(Query<T> query, Cursor cursor) {
      super(query, cursor);
      this.decoding = new PageDecoding<>(query.decoder());
    }

    @Override
    Iterator<T> taken(List<Map<String, AttributeValue>> items) {
      return new Decoded<>(decoding, items.iterator());
    }
  }

  private static final class OfPages<T> extends Reading<Page<T>> {
    private final Query<T> query;
    private final Cursor cursor;
    private final PageDecoding<T> decoding;
    private long evaluated;
    private long skipped;

    OfPages(Query<T> query, Cursor cursor) {
      super(query, cursor);
      this.query = query;
      this.cursor = cursor;
      this.decoding = new PageDecoding<>(query.decoder());
    }

    @Override
    Iterator<Page<T>> taken(List<Map<String, AttributeValue>> items) {
      List<T> made = new ArrayList<>(items.size());
      for (Map<String, AttributeValue> item : items) {
        made.add(decoding.read(item));
      }
      long before = evaluated;
      long skippedBefore = skipped;
      evaluated = cursor.evaluated();
      skipped = cursor.skipped();
      return List.of(
              Pages.page(query, cursor, made, false, evaluated - before, skipped - skippedBefore))
          .iterator();
    }
  }

  /** Models, of which each is made when it is asked for: that of a stream is made one too early. */
  private record Decoded<T>(PageDecoding<T> decoding, Iterator<Map<String, AttributeValue>> stored)
      implements Iterator<T> {
    @Override
    public boolean hasNext() {
      return stored.hasNext();
    }

    @Override
    public T next() {
      return decoding.read(stored.next());
    }
  }
}
