package dev.dynaset.internal.query;

import dev.dynaset.Page;
import dev.dynaset.query.Query;
import java.util.Iterator;

/**
 * The pages of a query, which each iteration reads from the start.
 *
 * @param query what is read
 * @param <T> what is made of an item
 */
public record PageSequence<T>(Query<T> query) implements Iterable<Page<T>> {
  @Override
  public Iterator<Page<T>> iterator() {
    return new ReadingIterator<>(query, Reading.ofPages(query));
  }

  /** The query in one line, sensitive values masked. */
  @Override
  public String toString() {
    return "Pages of " + QueryWords.line(query);
  }
}
