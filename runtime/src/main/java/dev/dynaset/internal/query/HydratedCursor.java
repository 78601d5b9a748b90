package dev.dynaset.internal.query;

import dev.dynaset.DynasetException;
import dev.dynaset.internal.batch.BatchGetPlan;
import dev.dynaset.internal.item.Selection;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.internal.token.StartKey;
import dev.dynaset.query.Query;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Walks through the keys that an index holds, and looks up the items that have them. */
final class HydratedCursor extends SecondStage {
  private final Query<?> query;

  HydratedCursor(Cursor keys, Query<?> query, Budget budget, boolean hasTrail) {
    super(keys, budget, hasTrail);
    this.query = query;
  }

  @Override
  public Plan<List<Map<String, AttributeValue>>> page() {
    return new LookedUp(firstPage());
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
        begin(asked);
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
      // Items that are deleted meanwhile do not count.
      finish(
          asked,
          items,
          hasTrail()
              ? items.stream().map(item -> StartKey.ofTable(item, query)).toList()
              : List.of());
      return items;
    }
  }
}
