package dev.dynaset.internal.write;

import dev.dynaset.DynasetException;
import dev.dynaset.internal.item.ItemPlans;
import dev.dynaset.internal.operation.GetItemOperation;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.write.ItemWrite;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * A plan of writes for a client that does not decrypt the items on which conditions have failed: they
 * are read, and the plan is given the failure with what was read.
 *
 * @param <R> what comes out
 */
public final class RereadPlan<R> implements Plan<R> {
  private final Plan<R> plan;
  private final List<? extends ItemWrite<?, ?>> writes;
  /** The failure whose items are read; null if there is none. */
  private @Nullable DynamoDbException failure;

  private boolean isUncertain;
  private final List<@Nullable Map<String, AttributeValue>> read = new ArrayList<>();

  /**
   * Reads again what a plan needs.
   *
   * @param writes what the plan sends, in its order
   */
  public RereadPlan(Plan<R> plan, List<? extends ItemWrite<?, ?>> writes) {
    this.plan = plan;
    this.writes = writes;
  }

  @Override
  public @Nullable Step next() {
    if (failure == null) {
      return plan.next();
    }
    ItemWrite<?, ?> write = writes.get(read.size());
    return new Step.Send<>(
        GetItemOperation.INSTANCE, new ItemPlans(write.table()).findRequest(write.key(), true));
  }

  @Override
  public void accept(Reply reply) {
    if (failure == null) {
      plan.accept(reply);
      return;
    }
    GetItemResponse response = reply.response(GetItemResponse.class);
    read.add(response.hasItem() ? response.item() : null);
    skipOthers(failure);
    if (read.size() == size(failure)) {
      DynamoDbException whole = with(failure);
      failure = null;
      read.clear();
      if (!(isUncertain ? plan.recoverUncertain(whole) : plan.recover(whole))) {
        throw whole;
      }
    }
  }

  @Override
  public boolean recover(DynamoDbException error) {
    return begin(error, false) || plan.recover(error);
  }

  @Override
  public boolean recoverUncertain(SdkException error) {
    return (error instanceof DynamoDbException refusal && begin(refusal, true))
        || plan.recoverUncertain(error);
  }

  /** Whether a failure brings items, which are now read. */
  private boolean begin(DynamoDbException error, boolean uncertain) {
    if (failure != null) {
      // The reading itself has failed.
      error.addSuppressed(failure);
      return false;
    }
    skipOthers(error);
    if (read.size() == size(error)) {
      read.clear();
      return false;
    }
    failure = error;
    isUncertain = uncertain;
    return true;
  }

  /** What follows in a failure, and brings no item. */
  private void skipOthers(DynamoDbException error) {
    while (read.size() < size(error) && !hasItem(error, read.size())) {
      read.add(null);
    }
  }

  private int size(DynamoDbException error) {
    if (error instanceof TransactionCanceledException cancelled) {
      return Math.min(writes.size(), cancelled.cancellationReasons().size());
    }
    return error instanceof ConditionalCheckFailedException ? 1 : 0;
  }

  private static boolean hasItem(DynamoDbException error, int place) {
    return error instanceof TransactionCanceledException cancelled
        ? cancelled.cancellationReasons().get(place).hasItem()
        : ((ConditionalCheckFailedException) error).hasItem();
  }

  private DynamoDbException with(DynamoDbException error) {
    if (error instanceof ConditionalCheckFailedException failed) {
      return failed.toBuilder().item(read.get(0)).cause(failed).build();
    }
    TransactionCanceledException cancelled = (TransactionCanceledException) error;
    List<CancellationReason> reasons = new ArrayList<>(cancelled.cancellationReasons());
    for (int place = 0; place < read.size(); place++) {
      reasons.set(place, reasons.get(place).toBuilder().item(read.get(place)).build());
    }
    return cancelled.toBuilder().cancellationReasons(reasons).cause(cancelled).build();
  }

  @Override
  public DynasetException interrupted() {
    return plan.interrupted();
  }

  @Override
  public R result() {
    return plan.result();
  }
}
