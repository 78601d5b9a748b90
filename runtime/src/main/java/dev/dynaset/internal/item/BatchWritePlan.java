package dev.dynaset.internal.item;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.DynasetException;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.schema.TableBinding;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchWriteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.WriteRequest;

/**
 * Writes any number of items in batches of 25, in their order, reading them as it goes. What
 * DynamoDB leaves unprocessed travels with the next batch, after a pause. Of two writes of one item
 * the later one wins.
 */
public final class BatchWritePlan implements Plan<Long> {
  private static final int BATCH_SIZE = 25;

  private final TableBinding<?, ?> table;
  private final Iterator<BatchWrite> source;
  private final Supplier<List<BatchWrite>> waiting;
  private final Backoff backoff;
  private final Map<List<Object>, BatchWrite> pending = new LinkedHashMap<>();
  private long taken;
  private boolean pauseIsDue;

  /**
   * A plan that takes its writes from {@code source}.
   *
   * @param waiting those that are known, but not taken yet: they are lost too, if the plan fails
   */
  public BatchWritePlan(
      TableBinding<?, ?> table, Iterator<BatchWrite> source, Supplier<List<BatchWrite>> waiting) {
    this.table = table;
    this.source = source;
    this.waiting = waiting;
    this.backoff = Backoff.of(table.dynaset().retryUnprocessedFor());
  }

  @Override
  public @Nullable Step next() {
    if (pauseIsDue) {
      pauseIsDue = false;
      return new Step.Pause(backoff.nextPause());
    }
    while (pending.size() < BATCH_SIZE && source.hasNext()) {
      BatchWrite write = source.next();
      // Taken out first, so that the later of two takes its own place in the order.
      pending.remove(write.key());
      pending.put(write.key(), write);
      taken++;
    }
    return pending.isEmpty() ? null : new Step.Send(request());
  }

  private BatchWriteItemRequest request() {
    List<WriteRequest> writes =
        pending.values().stream().map(BatchWrite::request).toList();
    return BatchWriteItemRequest.builder()
        .requestItems(Map.of(table.name().value(), writes))
        .build();
  }

  @Override
  public void accept(DynamoDbResponse response) {
    Map<List<Object>, BatchWrite> left = new LinkedHashMap<>();
    ((BatchWriteItemResponse) response)
        .unprocessedItems()
        .values()
        .forEach(writes -> writes.forEach(write -> {
          List<Object> key = BatchWrite.identity(table.schema().key(), write);
          BatchWrite pendingWrite = pending.get(key);
          if (pendingWrite != null) {
            left.put(key, pendingWrite);
          }
        }));
    if (left.size() < pending.size()) {
      backoff.progress();
      List<BatchWrite> done = pending.entrySet().stream()
          .filter(write -> !left.containsKey(write.getKey()))
          .map(Map.Entry::getValue)
          .toList();
      pending.keySet().retainAll(left.keySet());
      pauseIsDue = !pending.isEmpty();
      done.forEach(write -> write.done().run());
    } else {
      retryLater();
    }
  }

  /** A throttled batch was not processed at all: the same as a response that leaves everything. */
  @Override
  public boolean recover(DynamoDbException error) {
    if (!error.isThrottlingException()) {
      return false;
    }
    retryLater();
    return true;
  }

  private void retryLater() {
    if (backoff.isExhausted()) {
      throw incomplete("DynamoDB processed nothing for " + backoff.limit());
    }
    pauseIsDue = true;
  }

  @Override
  public DynasetException interrupted() {
    return incomplete("The thread was interrupted");
  }

  private BatchIncompleteException incomplete(String why) {
    List<Object> remaining = Stream.concat(pending.values().stream(), waiting.get().stream())
        .map(write -> write.subject().get())
        .toList();
    return new BatchIncompleteException(
        why + ": " + remaining.size() + " writes to the table '" + table.name().value()
            + "' are not done; they are in this exception.",
        remaining,
        done());
  }

  /** How many writes are done so far. */
  long done() {
    return taken - pending.size();
  }

  /** How many writes were taken from the source, all of which are done. */
  @Override
  public Long result() {
    return taken;
  }
}
