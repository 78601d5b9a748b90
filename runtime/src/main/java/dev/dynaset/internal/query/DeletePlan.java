package dev.dynaset.internal.query;

import dev.dynaset.DynasetException;
import dev.dynaset.internal.batch.KeyDeletes;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.internal.token.StartKey;
import dev.dynaset.query.Query;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Deletes the items of a query: reads a page of keys, deletes these, reads the next page. */
final class DeletePlan implements Plan<Long> {
  private final Query<?> query;
  private final Cursor cursor;
  private final KeyDeletes deletes;
  private final LongConsumer progress;
  private @Nullable Plan<List<Map<String, AttributeValue>>> page;

  DeletePlan(Query<?> query, LongConsumer progress) {
    this.query = query;
    this.progress = progress;
    this.cursor = Cursors.ofKeys(query);
    this.deletes = new KeyDeletes(query.table());
  }

  @Override
  public @Nullable Step next() {
    if (page != null) {
      Step step = page.next();
      if (step != null) {
        return step;
      }
      deletes.add(
          page.result().stream().map(item -> StartKey.ofTable(item, query)).toList());
      page = null;
    }
    Step delete = deletes.next();
    if (delete != null) {
      return delete;
    }
    if (!cursor.hasMore()) {
      return null;
    }
    page = cursor.page();
    return page.next();
  }

  @Override
  public void accept(Reply reply) {
    if (page != null) {
      page.accept(reply);
      return;
    }
    deletes.accept(reply);
    progress.accept(deletes.done());
  }

  @Override
  public boolean recover(DynamoDbException error) {
    return page == null && deletes.recover(error);
  }

  @Override
  public boolean recoverUncertain(SdkException error) {
    return page == null && deletes.recoverUncertain(error);
  }

  @Override
  public DynasetException interrupted() {
    return deletes.interrupted();
  }

  @Override
  public Long result() {
    long deleted = deletes.result();
    Caps.check(query, cursor, deleted);
    return deleted;
  }
}
