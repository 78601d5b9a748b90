package dev.dynaset.internal.query;

import dev.dynaset.Page;
import dev.dynaset.internal.item.PageDecoding;
import dev.dynaset.internal.plan.MappedPlan;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.query.Query;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * A reading of a query by somebody who takes what each page brings, one after the other.
 *
 * @param <E> what is taken
 */
public final class Reading<E> {
  private final Query<?> query;
  private final Cursor cursor;
  private final Function<List<Map<String, AttributeValue>>, Iterator<E>> taken;
  private boolean isBegun;
  private long found;

  private Reading(
      Query<?> query,
      Cursor cursor,
      Function<List<Map<String, AttributeValue>>, Iterator<E>> taken) {
    this.query = query;
    this.cursor = cursor;
    this.taken = taken;
  }

  /** A reading of items, each of which is made when it is taken. */
  public static <T> Reading<T> ofItems(Query<T> query) {
    ReadLog.begin("items", query);
    PageDecoding<T> decoding = new PageDecoding<>(query.decoder());
    return new Reading<>(
        query, Cursors.ofItems(query), items -> new Decoded<>(decoding, items.iterator()));
  }

  /** A reading of pages. */
  public static <T> Reading<Page<T>> ofPages(Query<T> query) {
    ReadLog.begin("pages", query);
    Cursor cursor = Cursors.ofItems(query);
    PageDecoding<T> decoding = new PageDecoding<>(query.decoder());
    return new Reading<>(query, cursor, items -> {
      List<T> made = items.stream().map(decoding::read).toList();
      return List.of(Pages.page(query, cursor, made, false)).iterator();
    });
  }

  /** Whether there may be another page. */
  public boolean hasMore() {
    return cursor.hasMore();
  }

  /** The next page, to be read before another is asked for. */
  public Plan<Iterator<E>> page() {
    if (isBegun) {
      cursor.mark();
    }
    isBegun = true;
    return MappedPlan.of(cursor.page(), items -> {
      found += items.size();
      return taken.apply(items);
    });
  }

  /** Everything was taken: throws if there may be more, but no more may be evaluated. */
  public void end() {
    Caps.check(query, cursor, found);
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
