package dev.dynaset.tests.reading;

import dev.dynaset.ItemSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/**
 * A way to read entries, and what must come of it.
 *
 * @param name what is read and how
 * @param all all items of it
 * @param some those that a filter keeps
 * @param nothing those that another filter keeps, which keeps none
 * @param toId what tells an item from others
 * @param order the ids of all items, in their order
 * @param kept the ids of those that the filter keeps
 * @param isLookedUp whether items are read from the table behind an index
 * @param <T> the type of the items
 */
record Way<T>(
    String name,
    ItemSet<T> all,
    ItemSet<T> some,
    ItemSet<T> nothing,
    Function<T, String> toId,
    List<String> order,
    Set<String> kept,
    boolean isLookedUp) {
  /** The items with or without the filter. */
  ItemSet<T> items(boolean isFiltered) {
    return isFiltered ? some : all;
  }

  /** The ids of the items with or without the filter. */
  List<String> expected(boolean isFiltered) {
    return isFiltered ? order.stream().filter(kept::contains).toList() : order;
  }

  /** The ids of items that were read. */
  List<String> ids(Iterable<? extends T> items) {
    return StreamSupport.stream(items.spliterator(), false).map(toId).toList();
  }

  @Override
  public String toString() {
    return name;
  }
}
