package dev.dynaset.internal.query;

import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.query.Query;
import org.jspecify.annotations.Nullable;

/** Counts the items of a query without transferring them. */
final class CountPlan implements Plan<Long> {
  private final Query<?> query;
  private final SequentialCursor cursor;
  private @Nullable Plan<Integer> page;
  private long count;

  CountPlan(Query<?> query) {
    this.query = query;
    this.cursor = Cursors.ofCounts(query);
  }

  @Override
  public @Nullable Step next() {
    if (page != null) {
      count += page.result();
      page = null;
    }
    if (!cursor.hasMore()) {
      return null;
    }
    page = cursor.count();
    return page.next();
  }

  @Override
  public void accept(Reply reply) {
    if (page != null) {
      page.accept(reply);
    }
  }

  @Override
  public Long result() {
    Caps.check(query, cursor, count);
    return count;
  }
}
