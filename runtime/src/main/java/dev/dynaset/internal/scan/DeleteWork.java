package dev.dynaset.internal.scan;

import dev.dynaset.internal.batch.KeyDeletes;
import dev.dynaset.internal.plan.SyncExecutor;
import dev.dynaset.schema.TableBinding;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Deletes the items whose keys are read, those of each segment by its thread.
 *
 * @param state how far the scan is
 * @param table the table
 * @param executor what sends the requests
 */
record DeleteWork(ScanState state, TableBinding<?, ?> table, SyncExecutor executor)
    implements PageWork<Map<String, AttributeValue>> {
  @Override
  public void dealWith(
      SegmentReader<Map<String, AttributeValue>> segment,
      ScannedPage<Map<String, AttributeValue>> page) {
    if (state.stop().isStopped()) {
      return;
    }
    KeyDeletes deletes = new KeyDeletes(table);
    deletes.add(page.items());
    long deleted;
    try {
      deleted = executor.run(new StoppablePlan<>(deletes, state.stop()));
    } catch (RuntimeException | Error e) {
      // Who resumes reads the page again, and finds those that are left.
      state.meter().partlyDealtWith(deletes.done());
      throw e;
    }
    state.meter().dealtWith(segment.segment(), deleted, page, segment.place());
  }
}
