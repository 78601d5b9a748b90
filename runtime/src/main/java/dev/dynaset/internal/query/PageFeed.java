package dev.dynaset.internal.query;

import dev.dynaset.internal.plan.SyncExecutor;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Pages as an iterator asks for them. */
interface PageFeed {
  /** Whether there may be another page. */
  boolean hasMore();

  /** The next page. */
  List<Map<String, AttributeValue>> next();

  /**
   * Each page is read when it is asked for.
   *
   * @param cursor what is read
   * @param executor what reads it
   */
  record Direct(Cursor cursor, SyncExecutor executor) implements PageFeed {
    @Override
    public boolean hasMore() {
      return cursor.hasMore();
    }

    @Override
    public List<Map<String, AttributeValue>> next() {
      return executor.run(cursor.page());
    }
  }
}
