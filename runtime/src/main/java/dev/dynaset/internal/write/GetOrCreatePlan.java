package dev.dynaset.internal.write;

import dev.dynaset.Created;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.write.ItemWrite;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;

/**
 * A CREATE whose failure brings the item that there is.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
final class GetOrCreatePlan<T, K> implements Plan<Created<T>> {
  private final ItemWrite<T, K> create;
  private final WritePlan<T, K> plan;
  private @Nullable T existing;

  GetOrCreatePlan(ItemWrite<T, K> create) {
    this.create = create;
    this.plan = new WritePlan<>(create);
  }

  @Override
  public @Nullable Step next() {
    return plan.next();
  }

  @Override
  public void accept(Reply reply) {
    plan.accept(reply);
  }

  @Override
  public boolean recoverUncertain(SdkException error) {
    return plan.recoverUncertain(error);
  }

  @Override
  public boolean recover(DynamoDbException error) {
    if (error instanceof ConditionalCheckFailedException failed && failed.hasItem()) {
      existing = new ItemMapper<>(create.table()).read(failed.item());
      return true;
    }
    return plan.recover(error);
  }

  @Override
  public Created<T> result() {
    return existing == null
        ? new Created<>(plan.result().orElseThrow(), true)
        : new Created<>(existing, false);
  }
}
