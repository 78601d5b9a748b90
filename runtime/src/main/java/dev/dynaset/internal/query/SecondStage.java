package dev.dynaset.internal.query;

import dev.dynaset.internal.plan.NothingSent;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.token.ReadPosition;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Walks as another cursor does, and makes something else of its pages. What it could not finish of a
 * page is not lost: the page comes again.
 */
abstract class SecondStage implements Cursor {
  private final Cursor first;
  private final Budget budget;
  private @Nullable HydratedTrail trail;
  /** A page of the first stage that is not finished; null if there is none. */
  private @Nullable List<Map<String, AttributeValue>> owed;

  /**
   * A second stage of another cursor.
   *
   * @param hasTrail whether it keeps where it stands behind each item; the other one does then
   */
  SecondStage(Cursor first, Budget budget, boolean hasTrail) {
    this.first = first;
    this.budget = budget;
    this.trail = hasTrail ? new HydratedTrail(first.trail()) : null;
  }

  /** Whether it keeps where it stands behind each item. */
  final boolean hasTrail() {
    return trail != null;
  }

  /** The page of the first stage that is to be finished: the one that is owed, or the next one. */
  final Plan<List<Map<String, AttributeValue>>> firstPage() {
    return owed == null ? first.page() : new NothingSent<>(owed);
  }

  /** A page is to be finished. */
  final void begin(List<Map<String, AttributeValue>> page) {
    owed = page;
  }

  /**
   * A page is finished; what is not given of it does not count for the limit.
   *
   * @param given what is given of it
   * @param marks the same, as the trail knows them; not looked at without a trail
   */
  final void finish(
      List<Map<String, AttributeValue>> page,
      List<Map<String, AttributeValue>> given,
      List<Map<String, AttributeValue>> marks) {
    owed = null;
    budget.giveBack(page.size() - given.size());
    if (trail != null) {
      trail.add(page, marks);
    }
  }

  @Override
  public final boolean hasMore() {
    return owed != null || first.hasMore();
  }

  @Override
  public final boolean isCapped() {
    return owed == null && first.isCapped();
  }

  @Override
  public final long evaluated() {
    return first.evaluated();
  }

  @Override
  public final void mark() {
    first.mark();
    trail = trail == null ? null : new HydratedTrail(first.trail());
  }

  @Override
  public final Trail trail() {
    if (trail == null) {
      throw new IllegalStateException("No trail is kept.");
    }
    return trail;
  }

  @Override
  public final @Nullable ReadPosition ahead() {
    return first.ahead();
  }

  @Override
  public final @Nullable ReadPosition behind() {
    return first.behind();
  }
}
