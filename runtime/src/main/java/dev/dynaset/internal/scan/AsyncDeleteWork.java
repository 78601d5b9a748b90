package dev.dynaset.internal.scan;

import dev.dynaset.internal.batch.KeyDeletes;
import dev.dynaset.internal.plan.AsyncExecutor;
import dev.dynaset.schema.TableBinding;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Deletes the items whose keys are read without blocking, those of each segment by themselves. */
final class AsyncDeleteWork implements AsyncPageWork<Map<String, AttributeValue>> {
  private final ScanState state;
  private final TableBinding<?, ?> table;
  private final AsyncExecutor executor;
  /** The deletes of each segment that are waited for. */
  private final Map<Integer, CompletableFuture<Long>> underWay = new ConcurrentHashMap<>();

  AsyncDeleteWork(ScanState state, TableBinding<?, ?> table, AsyncExecutor executor) {
    this.state = state;
    this.table = table;
    this.executor = executor;
  }

  @Override
  public CompletableFuture<@Nullable Void> dealWith(
      SegmentReader<Map<String, AttributeValue>> segment,
      ScannedPage<Map<String, AttributeValue>> page) {
    if (state.stop().isStopped()) {
      return AsyncPageWork.ended();
    }
    KeyDeletes deletes = new KeyDeletes(table);
    deletes.add(page.items());
    CompletableFuture<Long> deleted = executor.run(new StoppablePlan<>(deletes, state.stop()));
    underWay.put(segment.segment(), deleted);
    return deleted.handle((count, error) -> {
      underWay.remove(segment.segment());
      try {
        if (error == null) {
          state.meter().dealtWith(segment.segment(), count, page, segment.place());
        } else {
          // Who resumes reads the page again, and finds those that are left.
          state.meter().partlyDealtWith(deletes.done());
          state.stop().because(AsyncScanRun.cause(error));
        }
      } catch (RuntimeException | Error e) {
        state.stop().because(e);
      }
      return null;
    });
  }

  @Override
  public void cancel() {
    underWay.values().forEach(deletes -> deletes.cancel(true));
  }
}
