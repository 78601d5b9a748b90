package dev.dynaset.internal.batch;

import dev.dynaset.internal.mapping.ItemIdentity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes that are taken and not done, in their order, at most one of an item. */
final class PendingWrites {
  /** DynamoDB takes no more in one request. */
  private static final int MAX_WRITES = 25;
  /** DynamoDB takes 16 MB, and sizes are estimates. */
  private static final long MAX_SIZE = 15L * 1024 * 1024;

  private final Map<ItemIdentity, BatchWrite> writes = new LinkedHashMap<>();
  /** How many earlier writes of its item a write stands for, if it does for any. */
  private final Map<ItemIdentity, Long> replaced = new HashMap<>();

  private long size;
  private long count;

  boolean isFull() {
    return writes.size() >= MAX_WRITES || size >= MAX_SIZE;
  }

  /** Adds a write, in place of an earlier one of its item. */
  void add(BatchWrite write) {
    // Taken out first, so that the later of two takes its own place in the order.
    BatchWrite earlier = writes.remove(write.identity());
    if (earlier != null) {
      size -= earlier.size();
      replaced.merge(write.identity(), 1L, Long::sum);
    }
    writes.put(write.identity(), write);
    size += write.size();
    count++;
  }

  void removeAll(Collection<BatchWrite> done) {
    for (BatchWrite write : done) {
      writes.remove(write.identity());
      size -= write.size();
      Long earlier = replaced.isEmpty() ? null : replaced.remove(write.identity());
      count -= earlier == null ? 1 : 1 + earlier;
    }
  }

  /** The first writes, as many as one request takes. */
  List<BatchWrite> batch() {
    List<BatchWrite> batch = new ArrayList<>();
    long batchSize = 0;
    for (BatchWrite write : writes.values()) {
      batchSize += write.size();
      if (batch.size() == MAX_WRITES || (batchSize > MAX_SIZE && !batch.isEmpty())) {
        break;
      }
      batch.add(write);
    }
    return batch;
  }

  List<BatchWrite> all() {
    return List.copyOf(writes.values());
  }

  /** How many writes are not done, with those in whose place a later one of their item came. */
  long count() {
    return count;
  }
}
