package dev.dynaset;

import java.util.Objects;
import java.util.Optional;

/**
 * Why a write has made a transaction fail.
 *
 * @param code what DynamoDB calls it: {@code ConditionalCheckFailed}, {@code TransactionConflict}
 *     (somebody else is writing the item: try again), {@code ProvisionedThroughputExceeded}, {@code
 *     ThrottlingError}, {@code ItemCollectionSizeLimitExceeded} or {@code ValidationError}
 * @param message what there is to say about it
 * @param exception what the write would have thrown by itself, if it is one of Dynaset: {@link
 *     ItemExistsException}, {@link StaleVersionException}, {@link ConditionFailedException}, which
 *     hold the item that there is, {@link ItemNotFoundException} or {@link MissingParentException}
 */
public record FailureReason(String code, String message, Optional<DynasetException> exception) {
  /** Refuses nulls. */
  public FailureReason {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(exception, "exception");
  }
}
