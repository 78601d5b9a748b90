package dev.dynaset.internal.write;

import dev.dynaset.DynasetException;
import dev.dynaset.ItemMappingException;
import dev.dynaset.UnfitOperandException;
import dev.dynaset.internal.item.ItemPlans;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.internal.operation.GetItemOperation;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.write.ItemWrite;
import dev.dynaset.write.Returned;
import dev.dynaset.write.Verb;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.DeleteItemResponse;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbResponse;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemResponse;

/**
 * One write by itself. One whose condition nothing meets only reads the item, for the exception
 * that it throws.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
final class WritePlan<T, K> implements Plan<Optional<T>> {
  private final ItemWrite<T, K> given;
  /** What is sent: the given one, or one that is better for what is stored. */
  private ItemWrite<T, K> write;

  private boolean isSent;
  private int repetitions;
  /** Whether one of the repeated ones may have been done. */
  private boolean mayBeDone;

  /** Why the item is looked at; null while it is not. */
  private @Nullable DynamoDbException refused;

  private @Nullable T result;

  WritePlan(ItemWrite<T, K> write) {
    this.given = write;
    this.write = write;
  }

  /** What is sent, if anything is. */
  static Optional<Step.Send<?>> request(ItemWrite<?, ?> write) {
    if (write.isUnchanged()) {
      return Optional.empty();
    }
    return Optional.of(write.isNever() ? read(write) : WriteRequests.single(write));
  }

  private static Step.Send<?> read(ItemWrite<?, ?> write) {
    return new Step.Send<>(
        GetItemOperation.INSTANCE, new ItemPlans(write.table()).findRequest(write.key(), true));
  }

  @Override
  public @Nullable Step next() {
    if (refused != null) {
      return read(write);
    }
    if (isSent) {
      return null;
    }
    isSent = true;
    Optional<Step.Send<?>> request = request(write);
    if (request.isEmpty()) {
      result = write.returned() == Returned.NOTHING ? null : write.known();
      return null;
    }
    return request.get();
  }

  @Override
  public void accept(Reply reply) {
    if (reply.response() instanceof GetItemResponse read) {
      if (refused != null) {
        lookedAt(read.item(), refused);
        return;
      }
      throw new WriteFailures<>(write).conditionFailed(read.item(), null);
    }
    if (reply.isUncertain()) {
      RepeatedWrite.log(write);
    }
    T returned = model(returned(reply.response()));
    // What DynamoDB returns comes first: others may have changed more of the item.
    result = write.returned() == Returned.NEW && returned == null ? write.known() : returned;
    Hooks.after(write, returned);
  }

  private static Map<String, AttributeValue> returned(DynamoDbResponse response) {
    if (response instanceof PutItemResponse put) {
      return put.attributes();
    }
    if (response instanceof UpdateItemResponse update) {
      return update.attributes();
    }
    return response instanceof DeleteItemResponse delete ? delete.attributes() : Map.of();
  }

  private @Nullable T model(Map<String, AttributeValue> item) {
    if (item.isEmpty()) {
      return null;
    }
    try {
      return new ItemMapper<>(write.table()).read(item);
    } catch (ItemMappingException e) {
      throw new ItemMappingException(
          "The item was " + (write.verb() == Verb.DELETE ? "deleted" : "written")
              + ", but cannot be returned: " + e.getMessage(),
          e);
    }
  }

  /**
   * Also with a token: that an attempt was refused says only that none was done until then, and one
   * whose response was lost may still be on its way.
   */
  @Override
  public boolean recoverUncertain(SdkException error) {
    if (write.verb() == Verb.CHECK) {
      return false;
    }
    Map<String, AttributeValue> refusedOn =
        error instanceof DynamoDbException refusal ? WriteFailures.stored(refusal) : null;
    Map<String, AttributeValue> stored = refusedOn == null ? Map.of() : refusedOn;
    if (!OwnItem.isOf(write, stored)) {
      // A forced put goes over any version, so also over the one that it may have written.
      if (given.isForced() && isRepeatedOn(stored)) {
        mayBeDone = true;
        return true;
      }
      throw new WriteFailures<>(write).unknown(stored, error);
    }
    T returned = write.returned() == Returned.NEW && write.known() == null ? model(stored) : null;
    result = write.returned() == Returned.NEW && returned == null ? write.known() : returned;
    Hooks.after(write, returned);
    return true;
  }

  @Override
  public boolean recover(DynamoDbException error) {
    Map<String, AttributeValue> stored = WriteFailures.stored(error);
    if (stored != null && isRepeatedOn(stored)) {
      return true;
    }
    if (mayBeDone) {
      throw new WriteFailures<>(write).unknown(stored == null ? Map.of() : stored, error);
    }
    if (refused == null && UnfitOperands.areMeantBy(error.getMessage())) {
      refused = error;
      return true;
    }
    DynasetException failure = new WriteFailures<>(write).of(error);
    if (failure != null) {
      throw failure;
    }
    return false;
  }

  private boolean isRepeatedOn(Map<String, AttributeValue> stored) {
    ItemWrite<T, K> other =
        repetitions < Repetition.LIMIT ? Repetition.of(given, write, stored) : null;
    if (other == null) {
      return false;
    }
    repeat(other);
    return true;
  }

  private void lookedAt(Map<String, AttributeValue> item, DynamoDbException error) {
    refused = null;
    ItemWrite<T, K> fitting = Repetition.fitting(given, item);
    if (fitting != null
        && UnfitOperands.of(fitting, item).isEmpty()
        && repetitions < Repetition.LIMIT) {
      repeat(fitting);
      return;
    }
    UnfitOperandException unfit = UnfitOperands.exception(given, item, error);
    throw unfit == null ? error : unfit;
  }

  private void repeat(ItemWrite<T, K> other) {
    // What is sent has changed, and so must its token.
    write = other.token() == null ? other : other.onceOnly(UUID.randomUUID().toString());
    repetitions++;
    isSent = false;
  }

  @Override
  public Optional<T> result() {
    return Optional.ofNullable(result);
  }
}
