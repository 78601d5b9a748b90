package dev.dynaset.internal.item;

import dev.dynaset.Read;
import dev.dynaset.ReadResults;
import dev.dynaset.internal.batch.BatchGetPlan;
import dev.dynaset.internal.plan.MappedPlan;
import dev.dynaset.internal.plan.Plan;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes values of what reads have found. */
public final class Found {
  private Found() {}

  /** Reads in batches. */
  public static Plan<ReadResults> inBatches(List<TableRead<?>> reads, Duration retryFor) {
    BatchGetPlan plan = new BatchGetPlan(reads.stream().map(TableRead::batched).toList(), retryFor);
    return MappedPlan.of(
        plan, items -> results(reads, read -> Optional.ofNullable(plan.item(read.batched()))));
  }

  /** What each read has found. */
  public static ReadResults results(
      List<TableRead<?>> reads,
      Function<TableRead<?>, Optional<Map<String, AttributeValue>>> found) {
    Map<Read<?>, Optional<?>> items = new LinkedHashMap<>();
    for (TableRead<?> read : reads) {
      if (!items.containsKey(read)) {
        items.put(read, read.selection().of(found.apply(read).orElse(null)));
      }
    }
    return ReadResults.of(items);
  }
}
