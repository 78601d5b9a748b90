package dev.dynaset.internal.transaction;

import dev.dynaset.TransactionFailedException;
import dev.dynaset.UnfitOperandException;
import dev.dynaset.internal.write.Repetition;
import dev.dynaset.internal.write.TableWrite;
import dev.dynaset.write.ItemWrite;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * The items of a transaction that has failed since the version of one is NULL, of which DynamoDB
 * does not count on: they are read, and their updates set the first version instead.
 */
final class VersionAdoption {
  private final TransactionFailedException failed;
  private final Queue<TableWrite<?, ?, ?>> toRead = new ArrayDeque<>();
  private final Map<TableWrite<?, ?, ?>, ItemWrite<?, ?>> adopted = new HashMap<>();

  VersionAdoption(TransactionWrites writes, TransactionFailedException failed) {
    this.failed = failed;
    for (TableWrite<?, ?, ?> write : writes.sent()) {
      boolean isUnfit = failed
          .reasonFor(write)
          .flatMap(reason -> reason.exception())
          .filter(UnfitOperandException.class::isInstance)
          .isPresent();
      if (isUnfit && write.write().table().schema().special().version() != null) {
        toRead.add(write);
      }
    }
  }

  /** The write whose item is read next; null if there is none. */
  @Nullable
  TableWrite<?, ?, ?> next() {
    return toRead.peek();
  }

  /** Takes the item of the write that is next. */
  void accept(Map<String, AttributeValue> item) {
    TableWrite<?, ?, ?> write = toRead.remove();
    ItemWrite<?, ?> other = Repetition.adopting(write.write(), item);
    if (other != null) {
      adopted.put(write, other);
    }
  }

  /**
   * The writes that are sent instead.
   *
   * @throws TransactionFailedException if something else has made it fail as well
   */
  TransactionWrites of(TransactionWrites writes) {
    if (adopted.isEmpty() || !adopted.keySet().containsAll(failed.reasons().keySet())) {
      throw failed;
    }
    return writes.replacing(adopted);
  }
}
