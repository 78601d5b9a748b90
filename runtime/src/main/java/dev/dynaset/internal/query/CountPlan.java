package dev.dynaset.internal.query;

import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.internal.query.QueryTemplate.Output;
import dev.dynaset.query.Query;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Counts the items of a query without transferring them. */
final class CountPlan implements Plan<Long> {
  private final QueryCursor cursor;
  private long count;

  CountPlan(Query<?> query) {
    this.cursor = new QueryCursor(query, Output.COUNT);
  }

  @Override
  public @Nullable Step next() {
    QueryRequest request = cursor.next();
    return request == null ? null : new Step.Send(request);
  }

  @Override
  public void accept(DynamoDbResponse response) {
    count += cursor.acceptCount((QueryResponse) response);
  }

  @Override
  public Long result() {
    return count;
  }
}
