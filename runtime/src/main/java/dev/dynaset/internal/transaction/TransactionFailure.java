package dev.dynaset.internal.transaction;

import dev.dynaset.DynasetException;
import dev.dynaset.FailureReason;
import dev.dynaset.TransactionFailedException;
import dev.dynaset.TransactionOutcomeUnknownException;
import dev.dynaset.Write;
import dev.dynaset.internal.mapping.ItemMapper;
import dev.dynaset.internal.write.TableWrite;
import dev.dynaset.internal.write.WriteFailures;
import dev.dynaset.write.ItemWrite;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/** Collects why a transaction fails. */
final class TransactionFailure {
  private static final String CONDITION_FAILED = "ConditionalCheckFailed";
  /** The code of the writes that were in order. */
  private static final String NONE = "None";

  private static final String INVALID = "ValidationError";

  private final int size;
  private final Map<Write<?>, FailureReason> reasons = new LinkedHashMap<>();

  private TransactionFailure(int size) {
    this.size = size;
  }

  /** A transaction of so many writes, which DynamoDB is not asked to do. */
  static TransactionFailure ofHopeless(int size) {
    return new TransactionFailure(size);
  }

  /** A transaction that DynamoDB has refused. */
  static TransactionFailedException of(
      TransactionWrites transaction, TransactionCanceledException error) {
    List<TableWrite<?, ?, ?>> writes = transaction.sent();
    TransactionFailure failure = new TransactionFailure(writes.size());
    List<CancellationReason> reasons = error.cancellationReasons();
    for (int i = 0; i < Math.min(writes.size(), reasons.size()); i++) {
      if (reasons.get(i).code() != null && !NONE.equals(reasons.get(i).code())) {
        failure.add(writes.get(i), transaction.asSent(writes.get(i)), reasons.get(i), error);
      }
    }
    return failure.exception(error);
  }

  /** A transaction whose token has been used. */
  static TransactionFailedException ofToken(
      @Nullable String token, IdempotentParameterMismatchException error) {
    return new TransactionFailedException(
        "The transaction was not done: its token '" + token
            + "' was used within the last ten minutes for a transaction with other writes, or with"
            + " the same writes prepared anew, which have other times and ids. Use another token, or"
            + " the same Write objects.",
        Map.of(),
        error);
  }

  /**
   * A transaction that DynamoDB has refused as a whole, since a write in it can never be done. It
   * does not say which: those that it may be. Null if it is another error.
   */
  static @Nullable TransactionFailedException ofInvalid(
      TransactionWrites transaction, DynamoDbException error) {
    TransactionFailure failure = new TransactionFailure(transaction.sent().size());
    for (TableWrite<?, ?, ?> write : transaction.sent()) {
      DynasetException alone =
          new WriteFailures<>(transaction.asSent(write)).ofInvalid(error.getMessage(), error);
      if (alone != null) {
        failure.add(write, INVALID, alone);
      }
    }
    return failure.reasons.isEmpty() ? null : failure.exception(error);
  }

  /** A transaction of which nobody knows whether it was done. */
  static TransactionOutcomeUnknownException unknown(TransactionWrites writes, SdkException error) {
    String token = writes.token();
    return new TransactionOutcomeUnknownException(
        "The transaction of "
            + (writes.sent().size() == 1 ? "1 write" : writes.sent().size() + " writes")
            + " may have been done, all of it, or not: "
            + (error instanceof TransactionCanceledException
                ? "an attempt had no response, and may still arrive, though the next one was"
                    + " refused. "
                : "it had no response. ")
            + (token == null
                ? "Read the items before you decide whether to do it again; one with a token of your"
                    + " own, TransactionOptions.token(…), can be sent again as it is."
                : "Send the same Write objects with its token '" + token
                    + "' within ten minutes: DynamoDB does them once."),
        writes.tables().stream()
            .map(table -> table.name().value())
            .distinct()
            .collect(Collectors.joining(", ")),
        writes.sent(),
        token,
        error);
  }

  private void add(
      TableWrite<?, ?, ?> write,
      ItemWrite<?, ?> value,
      CancellationReason reason,
      TransactionCanceledException error) {
    DynasetException alone = new WriteFailures<>(value).of(reason, error);
    if (alone == null) {
      String message = new ItemMapper<>(value.table()).describePlace(value.key())
          + (reason.message() == null ? "" : ": " + reason.message());
      reasons.put(write, new FailureReason(reason.code(), message, Optional.empty()));
    } else {
      add(write, reason.code(), alone);
    }
  }

  /** Adds a write whose condition this item cannot meet, since nothing can. */
  void addHopeless(TableWrite<?, ?, ?> write, Map<String, AttributeValue> existing) {
    add(
        write,
        CONDITION_FAILED,
        new WriteFailures<>(write.write()).conditionFailed(existing, null));
  }

  private void add(TableWrite<?, ?, ?> write, String code, DynasetException alone) {
    String message = alone.getMessage() == null ? code : alone.getMessage();
    reasons.put(write, new FailureReason(code, message, Optional.of(alone)));
  }

  TransactionFailedException exception(@Nullable Throwable cause) {
    return new TransactionFailedException(
        "The transaction was not done, since "
            + (size == 1 ? "its write" : reasons.size() + " of its " + size + " writes")
            + " failed. "
            + reasons.values().stream()
                .map(reason -> reason.code() + ": " + reason.message())
                .collect(Collectors.joining(" | ")),
        reasons,
        cause);
  }
}
