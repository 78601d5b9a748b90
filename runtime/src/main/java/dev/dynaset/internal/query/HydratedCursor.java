package dev.dynaset.internal.query;

import dev.dynaset.DynasetException;
import dev.dynaset.internal.batch.BatchGetPlan;
import dev.dynaset.internal.item.Selection;
import dev.dynaset.internal.plan.NothingSent;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.internal.token.ReadPosition;
import dev.dynaset.internal.token.StartKey;
import dev.dynaset.query.Query;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Walks through the keys that an index holds, and looks up the items that have them. */
final class HydratedCursor implements Cursor {
  private final Cursor keys;
  private final Query<?> query;
  private final Budget budget;
  private @Nullable HydratedTrail trail;
  /** The keys of a page whose items were not read yet; null if there are none. */
  private @Nullable List<Map<String, AttributeValue>> owed;

  /**
   * A cursor over the items whose keys another one walks through.
   *
   * @param hasTrail whether it keeps where it stands behind each item; the other one does then
   */
  HydratedCursor(Cursor keys, Query<?> query, Budget budget, boolean hasTrail) {
    this.keys = keys;
    this.query = query;
    this.budget = budget;
    this.trail = hasTrail ? new HydratedTrail(keys.trail()) : null;
  }

  @Override
  public boolean hasMore() {
    return owed != null || keys.hasMore();
  }

  @Override
  public boolean isCapped() {
    return owed == null && keys.isCapped();
  }

  @Override
  public long evaluated() {
    return keys.evaluated();
  }

  @Override
  public Plan<List<Map<String, AttributeValue>>> page() {
    return new LookedUp(owed == null ? keys.page() : new NothingSent<>(owed));
  }

  @Override
  public void mark() {
    keys.mark();
    trail = trail == null ? null : new HydratedTrail(keys.trail());
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
    return keys.ahead();
  }

  @Override
  public @Nullable ReadPosition behind() {
    return keys.behind();
  }

  /** A page of keys, and then the items of the table. */
  private final class LookedUp implements Plan<List<Map<String, AttributeValue>>> {
    private final Plan<List<Map<String, AttributeValue>>> page;
    private @Nullable BatchGetPlan gets;
    private List<Map<String, AttributeValue>> asked = List.of();

    LookedUp(Plan<List<Map<String, AttributeValue>>> page) {
      this.page = page;
    }

    private Plan<?> current() {
      return gets == null ? page : gets;
    }

    @Override
    public @Nullable Step next() {
      if (gets == null) {
        Step step = page.next();
        if (step != null) {
          return step;
        }
        asked =
            page.result().stream().map(item -> StartKey.ofTable(item, query)).toList();
        owed = asked;
        gets = BatchGetPlan.ofPage(
            query.table(), asked, Selection.of(query.decoder()).paths());
      }
      return gets.next();
    }

    @Override
    public void accept(Reply reply) {
      current().accept(reply);
    }

    @Override
    public boolean recover(DynamoDbException error) {
      return current().recover(error);
    }

    @Override
    public DynasetException interrupted() {
      return current().interrupted();
    }

    @Override
    public List<Map<String, AttributeValue>> result() {
      List<Map<String, AttributeValue>> items = gets == null ? List.of() : gets.result();
      owed = null;
      // Items that are deleted meanwhile do not count.
      budget.giveBack(asked.size() - items.size());
      if (trail != null) {
        trail.add(
            asked, items.stream().map(item -> StartKey.ofTable(item, query)).toList());
      }
      return items;
    }
  }
}
