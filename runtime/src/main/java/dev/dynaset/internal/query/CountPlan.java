package dev.dynaset.internal.query;

import dev.dynaset.DynasetException;
import dev.dynaset.internal.batch.TokenBucket;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.query.Query;
import org.jspecify.annotations.Nullable;

/** Counts the items of a query without transferring them. */
final class CountPlan implements Plan<Long> {
  private final Query<?> query;
  private final SequentialCursor cursor;
  private final @Nullable TokenBucket rate;
  private @Nullable Plan<Integer> page;
  private long count;

  CountPlan(Query<?> query) {
    this.query = query;
    this.cursor = Cursors.ofCounts(query);
    this.rate = Cursors.rate(query);
  }

  @Override
  public @Nullable Step next() {
    if (page != null) {
      Step step = page.next();
      if (step != null) {
        return step;
      }
      count += page.result();
      page = null;
    }
    if (!cursor.hasMore()) {
      return null;
    }
    page = rate == null ? cursor.count() : new RatedPlan<>(cursor.count(), rate);
    return page.next();
  }

  @Override
  public void accept(Reply reply) {
    if (page != null) {
      page.accept(reply);
    }
  }

  @Override
  public DynasetException interrupted() {
    return page == null ? Plan.super.interrupted() : page.interrupted();
  }

  @Override
  public Long result() {
    Caps.check(query, cursor, count);
    return count;
  }
}
