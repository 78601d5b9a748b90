package dev.dynaset.internal.query;

import dev.dynaset.ItemNotFoundException;
import dev.dynaset.MultipleItemsFoundException;
import dev.dynaset.Page;
import dev.dynaset.internal.plan.MappedPlan;
import dev.dynaset.internal.plan.NothingSent;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.token.Position;
import dev.dynaset.query.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * What is done for each way to read a query, whoever carries it out.
 *
 * @param <T> what is made of an item
 */
public final class QueryPlans<T> {
  private final Query<T> query;

  /** The ways to read a query. */
  public QueryPlans(Query<T> query) {
    this.query = query;
  }

  /** All items within the limit, in the order of the query. */
  public Plan<List<T>> list() {
    ReadLog.begin("list", query);
    Position start = Cursors.position(query);
    boolean isBackward = start != null && start.isBackward();
    return items(query, Cursors.ofItems(query, start), isBackward);
  }

  private static <T> Plan<List<T>> items(Query<T> query, Cursor cursor, boolean isBackward) {
    return new MappedPlan<>(ItemsPlan.allPages(query, cursor), found -> {
      List<T> items = isBackward ? reversed(found) : found;
      Caps.check(query, cursor, items);
      return items;
    });
  }

  private static <T> List<T> reversed(List<T> items) {
    List<T> reversed = new ArrayList<>(items);
    Collections.reverse(reversed);
    return Collections.unmodifiableList(reversed);
  }

  /** The first item. */
  public Plan<Optional<T>> first() {
    ReadLog.begin("first", query);
    return first(query);
  }

  /** The last item, read from the end. */
  public Plan<Optional<T>> last() {
    ReadLog.begin("last", query);
    if (query.startAfter() != null) {
      throw new IllegalStateException(
          "last() cannot be read after a page token: the end of the query has nothing to do"
              + " with where the page ended. Use reverse().first() without a token, or read on to the end.");
    }
    return first(query.reverse());
  }

  private static <T> Plan<Optional<T>> first(Query<T> query) {
    return new MappedPlan<>(few(query, 1), items -> items.stream().findFirst());
  }

  /** At most so many of the first items, whatever the limit of the query is, unless that is 0. */
  private static <T> Plan<List<T>> few(Query<T> query, int items) {
    Query<T> limited = query.isEmpty() ? query : query.limit(items);
    return items(limited, Cursors.ofItems(limited), false);
  }

  /** The only item. */
  public Plan<T> get() {
    return new MappedPlan<>(find(), item -> item.orElseThrow(this::notFound));
  }

  private ItemNotFoundException notFound() {
    return new ItemNotFoundException("There is no " + QueryWords.describe(query) + "."
        + (query.isEmpty()
            ? " Nothing was sent: the query set is none(), or has limit(0), reversed bounds"
                + " or a filter that nothing can meet."
            : ""));
  }

  /** The only item, if there is one. */
  public Plan<Optional<T>> find() {
    ReadLog.begin("find", query);
    Plan<Optional<T>> getItem = new WholeKey(query).find(query.decoder());
    return getItem == null ? new MappedPlan<>(few(query, 2), this::only) : getItem;
  }

  private Optional<T> only(List<T> items) {
    if (items.size() > 1) {
      throw new MultipleItemsFoundException("There is more than one " + QueryWords.describe(query)
          + ". Use first() or list(), or a condition that only one item meets.");
    }
    return items.stream().findFirst();
  }

  /** How many items there are within the limit. */
  public Plan<Long> count() {
    ReadLog.begin("count", query);
    return query.isEmpty() ? new NothingSent<>(0L) : new CountPlan(query);
  }

  /** Whether there is an item. */
  public Plan<Boolean> exists() {
    ReadLog.begin("exists", query);
    if (query.isEmpty()) {
      return new NothingSent<>(false);
    }
    Plan<Boolean> getItem = new WholeKey(query).exists();
    return getItem == null
        ? new MappedPlan<>(new CountPlan(query.limit(1)), count -> count > 0)
        : getItem;
  }

  /** With a limit, as many items as it allows; without one, what a single request returns. */
  public Plan<Page<T>> page() {
    ReadLog.begin("page", query);
    Position start = Cursors.position(query);
    Cursor cursor = Cursors.ofItems(query, start);
    Plan<List<T>> items = query.limit().isPresent()
        ? ItemsPlan.allPages(query, cursor)
        : ItemsPlan.onePage(query, cursor);
    boolean isBackward = start != null && start.isBackward();
    return new MappedPlan<>(
        items,
        found -> Pages.page(query, cursor, isBackward ? reversed(found) : found, isBackward));
  }

  /** Deletes the items, and tells how many are deleted after each request. */
  public Plan<Long> delete(LongConsumer progress) {
    ReadLog.begin("delete", query);
    return new DeletePlan(query, progress);
  }
}
