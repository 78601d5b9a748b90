package dev.dynaset.internal.query;

import dev.dynaset.DynasetException;
import dev.dynaset.internal.item.BatchGetPlan;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.query.Query;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/**
 * Reads the next page of a cursor. Of a hydrated query of a global index it reads the keys, and
 * then the items that have them.
 */
final class PagePlan implements Plan<List<Map<String, AttributeValue>>> {
  private final Query<?> query;
  private final QueryCursor cursor;
  private boolean asked;
  private List<Map<String, AttributeValue>> items = List.of();
  private @Nullable BatchGetPlan gets;

  PagePlan(Query<?> query, QueryCursor cursor) {
    this.query = query;
    this.cursor = cursor;
  }

  @Override
  public @Nullable Step next() {
    if (!asked) {
      asked = true;
      QueryRequest request = cursor.next();
      return request == null ? null : new Step.Send(request);
    }
    if (gets == null) {
      return null;
    }
    Step get = gets.next();
    if (get == null) {
      hydrated(gets.result());
    }
    return get;
  }

  private void hydrated(List<Map<String, AttributeValue>> found) {
    cursor.giveBack(items.size() - found.size());
    items = found;
    gets = null;
  }

  @Override
  public void accept(DynamoDbResponse response) {
    if (gets != null) {
      gets.accept(response);
      return;
    }
    items = cursor.accept((QueryResponse) response);
    if (query.hydrated() && query.index() != null && !query.index().isLocal()) {
      gets = BatchGetPlan.of(query.table(), items, query.decoder());
    }
  }

  @Override
  public boolean recover(DynamoDbException error) {
    return gets != null && gets.recover(error);
  }

  @Override
  public DynasetException interrupted() {
    return gets == null ? Plan.super.interrupted() : gets.interrupted();
  }

  @Override
  public List<Map<String, AttributeValue>> result() {
    return items;
  }
}
