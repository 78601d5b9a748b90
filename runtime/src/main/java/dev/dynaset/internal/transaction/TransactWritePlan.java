package dev.dynaset.internal.transaction;

import dev.dynaset.TransactionFailedException;
import dev.dynaset.internal.item.ItemPlans;
import dev.dynaset.internal.operation.GetItemOperation;
import dev.dynaset.internal.operation.TransactWriteItemsOperation;
import dev.dynaset.internal.plan.MissingTable;
import dev.dynaset.internal.plan.Plan;
import dev.dynaset.internal.plan.Reply;
import dev.dynaset.internal.plan.Step;
import dev.dynaset.internal.write.Hooks;
import dev.dynaset.internal.write.TableWrite;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.GetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * Writes all or nothing. Where the condition of a write is one that nothing meets, it only reads the
 * items of such writes, for the exception that it throws.
 */
public final class TransactWritePlan implements Plan<Integer> {
  private TransactionWrites writes;
  private final Queue<TableWrite<?, ?, ?>> hopeless;
  private final TransactionFailure failure;
  private boolean isSent;
  /** Tried once. */
  private @Nullable NullAdoption adoption;

  /** Does the writes of a transaction. */
  public TransactWritePlan(TransactionWrites writes) {
    this.writes = writes;
    this.hopeless = new ArrayDeque<>(writes.hopeless());
    this.failure = TransactionFailure.ofHopeless(writes.all().size());
  }

  @Override
  public @Nullable Step next() {
    TableWrite<?, ?, ?> toRead = hopeless.peek();
    if (toRead != null) {
      return new Step.Send<>(GetItemOperation.INSTANCE, read(toRead));
    }
    if (adoption != null && adoption.next() != null) {
      return new Step.Send<>(GetItemOperation.INSTANCE, read(adoption.next()));
    }
    if (isSent || writes.sent().isEmpty()) {
      return null;
    }
    isSent = true;
    return new Step.Send<>(TransactWriteItemsOperation.INSTANCE, writes.request());
  }

  private static GetItemRequest read(TableWrite<?, ?, ?> write) {
    return new ItemPlans(write.write().table()).findRequest(write.write().key(), true);
  }

  @Override
  public void accept(Reply reply) {
    if (reply.response() instanceof GetItemResponse read && adoption != null) {
      adoption.accept(read.item());
      adoptIfRead();
      return;
    }
    if (reply.response() instanceof GetItemResponse read) {
      failure.addHopeless(hopeless.remove(), read.item());
      if (hopeless.isEmpty()) {
        throw failure.exception(null);
      }
      return;
    }
    writes.sent().forEach(write -> Hooks.after(write.write(), null));
  }

  private void adoptIfRead() {
    if (adoption != null && adoption.next() == null) {
      writes = adoption.of(writes);
      isSent = false;
    }
  }

  /**
   * All attempts have the same token, so that what is done is done once. That one was refused says
   * only that none was done until then: one whose response was lost may still be on its way.
   */
  @Override
  public boolean recoverUncertain(SdkException error) {
    if (error instanceof IdempotentParameterMismatchException) {
      return false;
    }
    throw TransactionFailure.unknown(writes, error);
  }

  @Override
  public boolean recover(DynamoDbException error) {
    TransactionFailedException failed = error instanceof TransactionCanceledException cancelled
        ? TransactionFailure.of(writes, cancelled)
        : TransactionFailure.ofInvalid(writes, error);
    if (failed != null) {
      if (adoption != null) {
        throw failed;
      }
      adoption = new NullAdoption(writes, failed);
      adoptIfRead();
      return true;
    }
    if (error instanceof IdempotentParameterMismatchException mismatch) {
      throw TransactionFailure.ofToken(writes.token(), mismatch);
    }
    if (error instanceof ResourceNotFoundException missing) {
      TableWrite<?, ?, ?> read = hopeless.peek();
      throw MissingTable.of(
          read == null ? writes.tables() : List.of(read.write().table()), missing);
    }
    return false;
  }

  /** How many writes were sent. */
  @Override
  public Integer result() {
    return writes.sent().size();
  }
}
