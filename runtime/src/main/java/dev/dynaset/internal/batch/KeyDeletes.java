package dev.dynaset.internal.batch;

import dev.dynaset.DynasetException;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.schema.TableBinding;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/** Deletes the items whose keys it is given, which may be between its steps. */
public final class KeyDeletes implements Plan<Long> {
  private final TableBinding<?, ?> table;
  private final ItemMapper<?, ?> mapper;
  private final Queue<Map<String, AttributeValue>> keys = new ArrayDeque<>();
  private final BatchWritePlan batches;

  /** Deletes items of a table. */
  public KeyDeletes(TableBinding<?, ?> table) {
    this.table = table;
    this.mapper = new ItemMapper<>(table);
    this.batches = new BatchWritePlan(
        new Iterator<>() {
          @Override
          public boolean hasNext() {
            return !keys.isEmpty();
          }

          @Override
          public BatchWrite next() {
            return delete(keys.remove());
          }
        },
        () -> new Untaken(keys.stream().map(this::delete).toList(), List.of(), false),
        BatchTerms.of(table.settings().retryUnprocessedFor()));
  }

  private BatchWrite delete(Map<String, AttributeValue> key) {
    return BatchWrite.delete(table, () -> mapper.keyOrAttributes(key), key, null);
  }

  /** Gives it the key attributes of more items. */
  public void add(List<Map<String, AttributeValue>> more) {
    keys.addAll(more);
  }

  /** How many items are deleted so far. */
  public long done() {
    return batches.done();
  }

  @Override
  public @Nullable Step next() {
    return batches.next();
  }

  @Override
  public void accept(Reply reply) {
    batches.accept(reply);
  }

  @Override
  public boolean recover(DynamoDbException error) {
    return batches.recover(error);
  }

  @Override
  public boolean recoverUncertain(SdkException error) {
    throw batches.incomplete(BatchRun.failed(error), error);
  }

  @Override
  public DynasetException interrupted() {
    return batches.interrupted();
  }

  @Override
  public Long result() {
    return batches.result();
  }
}
