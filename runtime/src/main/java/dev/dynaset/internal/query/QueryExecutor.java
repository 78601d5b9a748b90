package dev.dynaset.internal.query;

import dev.dynaset.ItemNotFoundException;
import dev.dynaset.MultipleItemsFoundException;
import dev.dynaset.Page;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.query.Query;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Reads one query on the calling thread.
 *
 * @param <T> the model of the items
 */
public final class QueryExecutor<T> {
  private final Query<T> query;
  private final QueryPlans<T> plans;
  private final SyncExecutor executor;

  /** Reads a query. */
  public QueryExecutor(Query<T> query) {
    this.query = query;
    this.plans = new QueryPlans<>(query);
    this.executor = new SyncExecutor(query.table());
  }

  /** All items within the limit. */
  public List<T> list() {
    return executor.run(plans.all());
  }

  /** All items within the limit, a page at a time. */
  public Iterator<T> iterator() {
    return new ItemIterator<>(query, executor);
  }

  /** The first item. */
  public Optional<T> first() {
    return executor.run(plans.first(1)).stream().findFirst();
  }

  /** The last item. */
  public Optional<T> last() {
    return executor.run(plans.last()).stream().findFirst();
  }

  /** The only item. */
  public T get() {
    return find().orElseThrow(this::notFound);
  }

  private ItemNotFoundException notFound() {
    return new ItemNotFoundException("There is no " + QueryWords.describe(query) + "."
        + (query.isEmpty()
            ? " Nothing was sent: the query set is none(), or has limit(0), reversed bounds"
                + " or a filter that nothing can meet."
            : ""));
  }

  /** The only item, if there is one. */
  public Optional<T> find() {
    Plan<Optional<T>> getItem = plans.getItem();
    if (getItem != null) {
      return executor.run(getItem);
    }
    List<T> items = executor.run(plans.first(2));
    if (items.size() > 1) {
      throw new MultipleItemsFoundException("There is more than one " + QueryWords.describe(query)
          + ". Use first() or list(), or a condition that only one item meets.");
    }
    return items.stream().findFirst();
  }

  /** How many items there are within the limit. */
  public long count() {
    return executor.run(plans.count());
  }

  /** Whether there is an item. */
  public boolean exists() {
    Plan<Boolean> getItem = plans.getItemExists();
    return getItem == null ? executor.run(plans.countOne()) > 0 : executor.run(getItem);
  }

  /** With a limit, as many items as it allows; without one, what a single request returns. */
  public Page<T> page() {
    QueryCursor cursor = QueryCursor.ofItems(query);
    List<T> items = executor.run(
        query.limit().isPresent()
            ? ItemsPlan.allPages(query, cursor)
            : ItemsPlan.onePage(query, cursor));
    return Page.of(items, cursor.token());
  }

  /** Deletes the items within the limit. */
  public long delete() {
    return executor.run(plans.delete(deleted -> {}));
  }

  /** Deletes the items within the limit, and tells how many are deleted after each request. */
  public long delete(LongConsumer progress) {
    return executor.run(plans.delete(progress));
  }
}
