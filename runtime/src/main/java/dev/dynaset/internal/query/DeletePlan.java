package dev.dynaset.internal.query;

import dev.dynaset.DynasetException;
import dev.dynaset.internal.item.KeyDeletes;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.internal.query.QueryTemplate.Output;
import dev.dynaset.query.Query;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;

/** Deletes the items of a query: reads a page of keys, deletes these, reads the next page. */
final class DeletePlan implements Plan<Long> {
  private final QueryCursor cursor;
  private final KeyDeletes deletes;
  private final LongConsumer progress;
  private boolean reading;

  DeletePlan(Query<?> query, LongConsumer progress) {
    this.progress = progress;
    this.cursor = new QueryCursor(query, Output.KEYS);
    this.deletes = new KeyDeletes(query.table());
  }

  @Override
  public @Nullable Step next() {
    Step delete = deletes.next();
    if (delete != null) {
      return delete;
    }
    QueryRequest request = cursor.next();
    if (request == null) {
      return null;
    }
    reading = true;
    return new Step.Send(request);
  }

  @Override
  public void accept(DynamoDbResponse response) {
    if (!reading) {
      deletes.accept(response);
      progress.accept(deletes.done());
      return;
    }
    reading = false;
    deletes.add(cursor.accept((QueryResponse) response));
  }

  @Override
  public boolean recover(DynamoDbException error) {
    return !reading && deletes.recover(error);
  }

  @Override
  public DynasetException interrupted() {
    return deletes.interrupted();
  }

  @Override
  public Long result() {
    return deletes.result();
  }
}
