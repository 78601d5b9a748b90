package dev.dynaset.internal.query;

import dev.dynaset.query.Bounds;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** What a reading may still return and evaluate. */
final class Budget {
  private static final long UNLIMITED = Long.MAX_VALUE;

  private final int pageSize;
  private long items;
  private long evaluations;
  /** Pages are read ahead by another thread than the one that asks how far it is. */
  private final AtomicLong evaluated = new AtomicLong();

  Budget(Bounds bounds) {
    this.pageSize = bounds.pageSize().orElse(Integer.MAX_VALUE);
    this.items = bounds.limit().isPresent() ? bounds.limit().getAsInt() : UNLIMITED;
    this.evaluations = bounds.maxEvaluated().orElse(UNLIMITED);
  }

  /** Whether more items are wanted. */
  boolean wantsItems() {
    return items > 0;
  }

  /** Whether each of so many requests may look at an item. */
  boolean mayEvaluate(int requests) {
    return evaluations >= requests;
  }

  /** How many items have been looked at. */
  long evaluated() {
    return evaluated.get();
  }

  /**
   * How many items the next request evaluates at most; null for as many as a page holds. A filter
   * may leave out any of those that are evaluated, so that the limit says nothing of them.
   */
  @Nullable
  Integer requestLimit(boolean isFiltered) {
    return requestLimit(isFiltered, 1);
  }

  /** Same as {@link #requestLimit(boolean)} for one of so many requests at the same time. */
  @Nullable
  Integer requestLimit(boolean isFiltered, int requests) {
    long limit = Math.min(pageSize, evaluations == UNLIMITED ? UNLIMITED : evaluations / requests);
    if (!isFiltered) {
      limit = Math.min(limit, items);
    }
    return limit < Integer.MAX_VALUE ? Math.toIntExact(limit) : null;
  }

  /** Items were looked at. */
  void spendEvaluations(int count) {
    evaluated.addAndGet(count);
    if (evaluations != UNLIMITED) {
      evaluations -= Math.min(evaluations, count);
    }
  }

  /** Takes as many of the items that were found as are wanted; tells how many these are. */
  int take(int found) {
    int taken = (int) Math.min(found, items);
    if (items != UNLIMITED) {
      items -= taken;
    }
    return taken;
  }

  /** Items were taken that are nowhere else. */
  void giveBack(int taken) {
    if (items != UNLIMITED) {
      items += taken;
    }
  }
}
