package dev.dynaset.internal.write;

import dev.dynaset.ConditionFailedException;
import dev.dynaset.DynasetException;
import dev.dynaset.ItemExistsException;
import dev.dynaset.ItemNotFoundException;
import dev.dynaset.MissingParentException;
import dev.dynaset.StaleVersionException;
import dev.dynaset.UnfitOperandException;
import dev.dynaset.WriteOutcomeUnknownException;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.internal.mapping.ItemSize;
import dev.dynaset.internal.plan.Refusals;
import dev.dynaset.write.ItemWrite;
import dev.dynaset.write.Verb;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * What the caller sees of a write that DynamoDB has refused.
 *
 * @param <T> the model of the items
 * @param <K> the generated key of the model
 */
public final class WriteFailures<T, K> {
  private static final String CONDITION_FAILED = "ConditionalCheckFailed";
  private static final String MISSING_PARENT =
      "document path provided in the update expression is invalid";

  private final ItemWrite<T, K> write;
  private final ItemMapper<T, K> mapper;

  /** The failures of a write. */
  public WriteFailures(ItemWrite<T, K> write) {
    this.write = write;
    this.mapper = new ItemMapper<>(write.table());
  }

  /**
   * The item on which the condition of a single write has failed, empty if there is none; null if it
   * is another error.
   */
  static @Nullable Map<String, AttributeValue> stored(DynamoDbException error) {
    if (error instanceof ConditionalCheckFailedException failed) {
      return failed.hasItem() ? failed.item() : Map.of();
    }
    if (error instanceof TransactionCanceledException cancelled
        && cancelled.cancellationReasons().size() == 1) {
      CancellationReason reason = cancelled.cancellationReasons().get(0);
      if (CONDITION_FAILED.equals(reason.code())) {
        return reason.hasItem() ? reason.item() : Map.of();
      }
    }
    return null;
  }

  /** What an error is to the caller; null if it has no equal here. */
  public @Nullable DynasetException of(DynamoDbException error) {
    if (error instanceof ConditionalCheckFailedException failed) {
      return conditionFailed(failed.hasItem() ? failed.item() : Map.of(), error);
    }
    // A check travels as a transaction of one.
    if (error instanceof TransactionCanceledException cancelled
        && cancelled.cancellationReasons().size() == 1) {
      return of(cancelled.cancellationReasons().get(0), error);
    }
    return isMissingParent(error.getMessage()) ? missingParent(error) : null;
  }

  /** What the reason why a transaction was cancelled is; null if it has no equal here. */
  public @Nullable DynasetException of(CancellationReason reason, @Nullable Throwable cause) {
    if (CONDITION_FAILED.equals(reason.code())) {
      return conditionFailed(reason.hasItem() ? reason.item() : Map.of(), cause);
    }
    return ofInvalid(reason.message(), cause);
  }

  /**
   * What it is that DynamoDB refuses a write by its own rules, if this one can be what it means; null
   * if it cannot, or has no equal here.
   *
   * @param message what DynamoDB says
   */
  public @Nullable DynasetException ofInvalid(@Nullable String message, @Nullable Throwable cause) {
    if (isMissingParent(message)) {
      return Parents.of(write.actions()).isEmpty() ? null : missingParent(cause);
    }
    if (UnfitOperands.areMeantBy(message)) {
      return UnfitOperands.suspected(write, cause);
    }
    boolean isSmall = !write.item().isEmpty() && !ItemSize.isTooLarge(write.item());
    return Refusals.isTooLarge(message) && (isSmall || write.verb() == Verb.DELETE)
        ? null
        : Refusals.ofItem(write.table(), write.key(), message, cause);
  }

  /**
   * The item does not meet what the write asks of it.
   *
   * @param existing the item that there is; empty if there is none
   */
  public DynasetException conditionFailed(
      Map<String, AttributeValue> existing, @Nullable Throwable cause) {
    String item = mapper.describe(write.key()) + " in the table '" + tableName() + "'";
    Object key = mapper.keyOrAttributes(write.key());
    Supplier<T> model = () -> mapper.read(existing);
    if (write.verb() == Verb.CREATE && !existing.isEmpty()) {
      return new ItemExistsException(
          "There is " + item + " already.", tableName(), key, existing, model, cause);
    }
    if (isStale(existing)) {
      return new StaleVersionException(
          item
              + stale(existing)
              + (write.isForced()
                  ? " Others write it so often that this one did not get through."
                  : " Read it again and repeat the change."),
          tableName(),
          key,
          existing,
          model,
          cause);
    }
    if (write.verb() == Verb.UPDATE && existing.isEmpty()) {
      return new ItemNotFoundException("There is no " + item + ".", cause);
    }
    UnfitOperandException copied = UnfitOperands.ofNullCopies(write, existing, cause);
    if (copied != null) {
      return copied;
    }
    return new ConditionFailedException(
        item + " does not meet the condition"
            + (write.isNever() ? ", which nothing meets" : "")
            + (existing.isEmpty() ? "; it does not exist." : "."),
        tableName(),
        key,
        existing,
        model,
        cause);
  }

  /**
   * Nobody knows whether the write was done.
   *
   * @param stored the item that stood in the way of the last attempt; empty if there was none, or the
   *     failure does not bring it
   */
  WriteOutcomeUnknownException unknown(Map<String, AttributeValue> stored, SdkException cause) {
    return new WriteOutcomeUnknownException(
        mapper.describe(write.key()) + " in the table '" + tableName() + "' may have been "
            + done() + " or not: an attempt had no response"
            + (cause instanceof DynamoDbException refusal && stored(refusal) != null
                ? ", and the next one has met "
                    + (stored.isEmpty() ? "no item" : "an item")
                    + ", which does not tell whether the first one was done, or still will be."
                : ".")
            + " Read it before you decide whether to do it again"
            + (write.token() == null
                ? "."
                : "; executing the same prepared write within ten minutes does it once."),
        tableName(),
        mapper.keyOrAttributes(write.key()),
        stored,
        () -> mapper.read(stored),
        cause);
  }

  private String done() {
    return switch (write.verb()) {
      case CREATE -> "created";
      case PUT -> "written";
      case UPDATE, UPSERT -> "changed";
      case DELETE -> "deleted";
      case CHECK -> "checked";
    };
  }

  private boolean isStale(Map<String, AttributeValue> existing) {
    if (write.expectedVersion().isEmpty()) {
      return false;
    }
    long expected = write.expectedVersion().getAsLong();
    if (existing.isEmpty()) {
      return expected != 0 || write.verb() == Verb.UPDATE;
    }
    return !versions().in(existing).equals(BigInteger.valueOf(expected));
  }

  /** What has become of the item that was read. */
  private String stale(Map<String, AttributeValue> existing) {
    if (existing.isEmpty()) {
      return " is gone since it was read.";
    }
    long expected = write.expectedVersion().orElseThrow();
    return " was expected with "
        + (expected == 0 ? "no version" : "version " + expected)
        + ", and has " + versions().words(existing) + ": somebody else has written it.";
  }

  private Versions versions() {
    return Versions.of(write.table());
  }

  private static boolean isMissingParent(@Nullable String message) {
    return message != null && message.contains(MISSING_PARENT);
  }

  private MissingParentException missingParent(@Nullable Throwable cause) {
    List<String> parents = Parents.of(write.actions());
    return new MissingParentException(
        mapper.describe(write.key()) + " in the table '" + tableName()
            + "' lacks, or has NULL for, "
            + String.join(", ", parents)
            + (parents.size() > 1 ? " or one of these" : "")
            + ", of which the update changes a part. Set the whole first, or with setIfAbsent in an"
            + " update of its own.",
        cause);
  }

  private String tableName() {
    return write.table().name().value();
  }
}
