package dev.dynaset.internal.query;

import dev.dynaset.DynasetException;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.SyncExecutor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Pages of which the next one is read while one is looked at, by a thread that lives as long as its
 * request: who stops asking leaves nothing behind.
 */
final class PrefetchedPages implements PageFeed {
  private final Cursor cursor;
  private final SyncExecutor executor;
  private @Nullable FutureTask<List<Map<String, AttributeValue>>> ahead;

  PrefetchedPages(Cursor cursor, SyncExecutor executor) {
    this.cursor = cursor;
    this.executor = executor;
  }

  @Override
  public boolean hasMore() {
    return ahead != null || cursor.hasMore();
  }

  @Override
  public List<Map<String, AttributeValue>> next() {
    FutureTask<List<Map<String, AttributeValue>>> asked = ahead;
    ahead = null;
    List<Map<String, AttributeValue>> page =
        asked == null ? executor.run(cursor.page()) : await(asked);
    if (cursor.hasMore()) {
      ahead = begin(cursor.page());
    }
    return page;
  }

  private FutureTask<List<Map<String, AttributeValue>>> begin(
      Plan<List<Map<String, AttributeValue>>> plan) {
    FutureTask<List<Map<String, AttributeValue>>> task = new FutureTask<>(() -> executor.run(plan));
    Thread thread = new Thread(task, "dynaset-prefetch");
    thread.setDaemon(true);
    thread.start();
    return task;
  }

  private static List<Map<String, AttributeValue>> await(
      FutureTask<List<Map<String, AttributeValue>>> task) {
    try {
      return task.get();
    } catch (InterruptedException e) {
      task.cancel(true);
      Thread.currentThread().interrupt();
      throw new DynasetException("The thread was interrupted while it waited for a page.", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e);
    }
  }
}
