package dev.dynaset.internal.transaction;

import dev.dynaset.ConditionFailedException;
import dev.dynaset.DynasetException;
import dev.dynaset.FailureReason;
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
 * The items of a transaction that has failed since one holds NULL, which DynamoDB neither counts on
 * from nor takes for absent: their updates set the first version, or what is set if it is absent.
 */
final class NullAdoption {
  private final TransactionFailedException failed;
  private final Queue<TableWrite<?, ?, ?>> toRead = new ArrayDeque<>();
  private final Map<TableWrite<?, ?, ?>, ItemWrite<?, ?>> adopted = new HashMap<>();

  NullAdoption(TransactionWrites writes, TransactionFailedException failed) {
    this.failed = failed;
    for (TableWrite<?, ?, ?> write : writes.sent()) {
      failed.reasonFor(write).flatMap(FailureReason::exception).ifPresent(why -> add(write, why));
    }
  }

  private void add(TableWrite<?, ?, ?> write, DynasetException why) {
    if (why instanceof ConditionFailedException unmet) {
      adopt(write, unmet.attributes());
    } else if (why instanceof UnfitOperandException
        && write.write().table().schema().special().version() != null) {
      toRead.add(write);
    }
  }

  /** The write whose item is read next; null if there is none. */
  @Nullable
  TableWrite<?, ?, ?> next() {
    return toRead.peek();
  }

  /** Takes the item of the write that is next. */
  void accept(Map<String, AttributeValue> item) {
    adopt(toRead.remove(), item);
  }

  private void adopt(TableWrite<?, ?, ?> write, Map<String, AttributeValue> item) {
    ItemWrite<?, ?> other = Repetition.fitting(write.write(), item);
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
