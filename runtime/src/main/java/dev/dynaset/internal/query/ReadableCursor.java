package dev.dynaset.internal.query;

import dev.dynaset.internal.mapping.ReadableItems;
import dev.dynaset.internal.plan.MappedPlan;
import dev.dynaset.internal.plan.NothingSent;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.token.ReadPosition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Walks as another cursor does, and passes over items that do not fit: a limit does not count them. */
final class ReadableCursor implements Cursor {
  private final Cursor cursor;
  private final ReadableItems readable;
  private final Budget budget;
  private @Nullable HydratedTrail trail;
  /** The items of a page that could not be looked through; null if there are none. */
  private @Nullable List<Map<String, AttributeValue>> owed;

  private long skipped;

  /**
   * A cursor over the items of another one that fit.
   *
   * @param hasTrail whether it keeps where it stands behind each item; the other one does then
   */
  ReadableCursor(Cursor cursor, ReadableItems readable, Budget budget, boolean hasTrail) {
    this.cursor = cursor;
    this.readable = readable;
    this.budget = budget;
    this.trail = hasTrail ? new HydratedTrail(cursor.trail()) : null;
  }

  @Override
  public boolean hasMore() {
    return owed != null || cursor.hasMore();
  }

  @Override
  public boolean isCapped() {
    return owed == null && cursor.isCapped();
  }

  @Override
  public long evaluated() {
    return cursor.evaluated();
  }

  @Override
  public long skipped() {
    return skipped;
  }

  @Override
  public Plan<List<Map<String, AttributeValue>>> page() {
    return new MappedPlan<>(owed == null ? cursor.page() : new NothingSent<>(owed)) {
      @Override
      protected List<Map<String, AttributeValue>> result(List<Map<String, AttributeValue>> items) {
        return lookedThrough(items);
      }
    };
  }

  private List<Map<String, AttributeValue>> lookedThrough(List<Map<String, AttributeValue>> items) {
    owed = items;
    List<Map<String, AttributeValue>> kept = readable.of(items);
    owed = null;
    skipped += items.size() - kept.size();
    budget.giveBack(items.size() - kept.size());
    if (trail != null) {
      trail.add(items, kept);
    }
    return kept;
  }

  @Override
  public void mark() {
    cursor.mark();
    trail = trail == null ? null : new HydratedTrail(cursor.trail());
  }

  @Override
  public Trail trail() {
    if (trail == null) {
      throw new IllegalStateException("No trail is kept.");
    }
    return trail;
  }

  @Override
  public @Nullable ReadPosition ahead() {
    return cursor.ahead();
  }

  @Override
  public @Nullable ReadPosition behind() {
    return cursor.behind();
  }
}
