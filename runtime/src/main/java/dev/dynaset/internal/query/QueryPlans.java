package dev.dynaset.internal.query;

import dev.dynaset.ItemNotFoundException;
import dev.dynaset.MultipleItemsFoundException;
import dev.dynaset.Page;
import dev.dynaset.Unreadable;
import dev.dynaset.internal.plan.MappedPlan;
import dev.dynaset.internal.plan.NothingSent;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.token.ReadPosition;
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
    ReadPosition start = Cursors.position(query);
    boolean isBackward = start != null && start.isBackward();
    return items(query, Cursors.ofItems(query, start), isBackward);
  }

  private static <T> Plan<List<T>> items(Query<T> query, Cursor cursor, boolean isBackward) {
    return new Listed<>(query, cursor, isBackward);
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
    if (query.token() != null) {
      throw new IllegalStateException(
          "last() cannot be read from a page token: the end of the query has nothing to do"
              + " with where the page ended. Use reverse().first() without a token, or read on to the end.");
    }
    return first(query.reverse());
  }

  private static <T> Plan<Optional<T>> first(Query<T> query) {
    return new First<>(few(query, 1));
  }

  /** At most so many of the first items, whatever the limit of the query is, unless that is 0. */
  private static <T> Plan<List<T>> few(Query<T> query, int items) {
    Query<T> limited = query.isEmpty() ? query : query.limit(items);
    return items(limited, Cursors.ofItems(limited), false);
  }

  /** The only item. */
  public Plan<T> get() {
    return new Existing<>(find(), query);
  }

  /** The only item, if there is one. */
  public Plan<Optional<T>> find() {
    ReadLog.begin("find", query);
    // A GetItem knows of no other item to go on with.
    Plan<Optional<T>> getItem =
        query.manner().unreadable() == null ? new WholeKey(query).find(query.decoder()) : null;
    return getItem == null ? new Only<>(few(query, 2), query) : getItem;
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
    return getItem == null ? new Counted(new CountPlan(query.limit(1))) : getItem;
  }

  /** With a limit, as many items as it allows; without one, what a single request returns. */
  public Plan<Page<T>> page() {
    ReadLog.begin("page", query);
    ReadPosition start = Cursors.position(query);
    Cursor cursor = Cursors.ofPages(query, start);
    Plan<List<T>> items = query.limit().isPresent()
        ? ItemsPlan.allPages(query, cursor)
        : ItemsPlan.onePage(query, cursor);
    boolean isBackward = start != null && start.isBackward();
    return new Paged<>(items, query, cursor, isBackward);
  }

  /** Deletes the items, and tells how many are deleted after each request. */
  public Plan<Long> delete(LongConsumer progress) {
    ReadLog.begin("delete", query);
    return new DeletePlan(query, progress);
  }

  // Classes, not lambdas: they are on the way of a first query (ADR 24).

  private static final class Listed<T> extends MappedPlan<List<T>, List<T>> {
    private final Query<T> query;
    private final Cursor cursor;
    private final boolean isBackward;

    Listed(Query<T> query, Cursor cursor, boolean isBackward) {
      super(ItemsPlan.allPages(query, cursor));
      this.query = query;
      this.cursor = cursor;
      this.isBackward = isBackward;
    }

    @Override
    protected List<T> result(List<T> found) {
      List<T> items = isBackward ? reversed(found) : found;
      Caps.check(query, cursor, items);
      return items;
    }
  }

  private static final class First<T> extends MappedPlan<List<T>, Optional<T>> {
    First(Plan<List<T>> few) {
      super(few);
    }

    @Override
    protected Optional<T> result(List<T> found) {
      return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }
  }

  private static final class Only<T> extends MappedPlan<List<T>, Optional<T>> {
    private final Query<T> query;

    Only(Plan<List<T>> few, Query<T> query) {
      super(few);
      this.query = query;
    }

    @Override
    protected Optional<T> result(List<T> found) {
      if (found.size() > 1) {
        throw new MultipleItemsFoundException("There is more than one " + QueryWords.describe(query)
            + ". Use first() or list(), or a condition that only one item meets.");
      }
      return found.isEmpty() ? Optional.empty() : Optional.of(found.get(0));
    }
  }

  private static final class Existing<T> extends MappedPlan<Optional<T>, T> {
    private final Query<T> query;

    Existing(Plan<Optional<T>> find, Query<T> query) {
      super(find);
      this.query = query;
    }

    @Override
    protected T result(Optional<T> found) {
      if (found.isEmpty()) {
        throw new ItemNotFoundException("There is no " + QueryWords.describe(query) + "."
            + (query.isEmpty()
                ? " Nothing was sent: the query set is none(), or has limit(0), reversed bounds"
                    + " or a filter that nothing can meet."
                : "")
            + (isPassingOver()
                ? " Items that do not fit the model are passed over, as onUnreadable says."
                : ""));
      }
      return found.get();
    }

    private boolean isPassingOver() {
      Unreadable unreadable = query.manner().unreadable();
      return unreadable != null && !unreadable.isFailure();
    }
  }

  private static final class Counted extends MappedPlan<Long, Boolean> {
    Counted(Plan<Long> count) {
      super(count);
    }

    @Override
    protected Boolean result(Long count) {
      return count > 0;
    }
  }

  private static final class Paged<T> extends MappedPlan<List<T>, Page<T>> {
    private final Query<T> query;
    private final Cursor cursor;
    private final boolean isBackward;

    Paged(Plan<List<T>> items, Query<T> query, Cursor cursor, boolean isBackward) {
      super(items);
      this.query = query;
      this.cursor = cursor;
      this.isBackward = isBackward;
    }

    @Override
    protected Page<T> result(List<T> found) {
      List<T> items = isBackward ? reversed(found) : found;
      return Pages.page(query, cursor, items, isBackward, cursor.evaluated(), cursor.skipped());
    }
  }
}
