package dev.dynaset.internal.query;

import dev.dynaset.direct.ResponseItems;
import dev.dynaset.internal.plan.Reply;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.ConsumedCapacity;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.model.ScanResponse;

/**
 * What one request for a page has brought.
 *
 * @param items the items that come back; none if they are only counted
 * @param count how many they are
 * @param evaluated how many items were looked at for it
 * @param lastKey the last of these; null if there are no more
 * @param readUnits how many read units it has consumed; 0 unless the request asks for that
 */
public record Fetched(
    List<Map<String, AttributeValue>> items,
    int count,
    int evaluated,
    @Nullable Map<String, AttributeValue> lastKey,
    double readUnits) {
  static Fetched of(Reply reply) {
    List<Map<String, AttributeValue>> direct =
        reply.items() instanceof ResponseItems.Listed listed ? listed.items() : null;
    if (reply.response() instanceof ScanResponse scan) {
      return of(
          direct == null ? scan.items() : direct,
          scan.count(),
          scan.scannedCount(),
          lastKey(scan),
          scan.consumedCapacity());
    }
    QueryResponse query = reply.response(QueryResponse.class);
    return of(
        direct == null ? query.items() : direct,
        query.count(),
        query.scannedCount(),
        lastKey(query),
        query.consumedCapacity());
  }

  /** Mocks that answer need not count. */
  private static Fetched of(
      List<Map<String, AttributeValue>> items,
      @Nullable Integer count,
      @Nullable Integer evaluated,
      @Nullable Map<String, AttributeValue> lastKey,
      @Nullable ConsumedCapacity capacity) {
    int counted = count == null ? items.size() : count;
    double units =
        capacity == null || capacity.capacityUnits() == null ? 0 : capacity.capacityUnits();
    return new Fetched(items, counted, evaluated == null ? counted : evaluated, lastKey, units);
  }

  private static @Nullable Map<String, AttributeValue> lastKey(ScanResponse scan) {
    return orEnd(scan.lastEvaluatedKey());
  }

  private static @Nullable Map<String, AttributeValue> lastKey(QueryResponse query) {
    return orEnd(query.lastEvaluatedKey());
  }

  /** Some servers say the end by a key without attributes. */
  private static @Nullable Map<String, AttributeValue> orEnd(
      @Nullable Map<String, AttributeValue> lastKey) {
    return lastKey == null || lastKey.isEmpty() ? null : lastKey;
  }
}
