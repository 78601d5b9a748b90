package dev.dynaset.internal.query;

import dev.dynaset.internal.mapping.ReadableItems;
import dev.dynaset.internal.plan.MappedPlan;
import dev.dynaset.internal.plan.Plan;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Walks as another cursor does, and passes over items that do not fit: a limit does not count them. */
final class ReadableCursor extends SecondStage {
  private final ReadableItems readable;
  private long skipped;

  ReadableCursor(Cursor cursor, ReadableItems readable, Budget budget, boolean hasTrail) {
    super(cursor, budget, hasTrail);
    this.readable = readable;
  }

  @Override
  public long skipped() {
    return skipped;
  }

  @Override
  public Plan<List<Map<String, AttributeValue>>> page() {
    return new MappedPlan<>(firstPage()) {
      @Override
      protected List<Map<String, AttributeValue>> result(List<Map<String, AttributeValue>> items) {
        return lookedThrough(items);
      }
    };
  }

  private List<Map<String, AttributeValue>> lookedThrough(List<Map<String, AttributeValue>> items) {
    begin(items);
    List<Map<String, AttributeValue>> kept = readable.of(items);
    skipped += items.size() - kept.size();
    finish(items, kept, kept);
    return kept;
  }
}
