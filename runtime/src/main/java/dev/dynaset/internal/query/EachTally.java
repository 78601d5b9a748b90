package dev.dynaset.internal.query;

import dev.dynaset.ConditionFailedException;
import dev.dynaset.DynasetException;
import dev.dynaset.EachResult;
import dev.dynaset.EachResult.Failure;
import dev.dynaset.ItemNotFoundException;
import dev.dynaset.ItemTooLargeException;
import dev.dynaset.MissingParentException;
import dev.dynaset.UnfitOperandException;
import dev.dynaset.Write;
import dev.dynaset.WriteOutcomeUnknownException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;

/** What came of the writes for items, possibly of several threads. */
public final class EachTally {
  private final ReentrantLock lock = new ReentrantLock();
  private final List<Failure> failures = new ArrayList<>();
  private long read;
  private long written;
  /** The failures in a row, up to now, that had no answer. */
  private int unanswered;

  /** Nothing is written for an item. */
  public void leftOut() {
    lock.lock();
    try {
      read++;
    } finally {
      lock.unlock();
    }
  }

  /** A write is done. */
  public void done() {
    lock.lock();
    try {
      read++;
      written++;
      unanswered = 0;
    } finally {
      lock.unlock();
    }
  }

  /**
   * A write has failed. What is about one item does not keep the others from being written; any
   * other failure is thrown, and so is a second one in a row without any answer: the next ones would
   * not come through either.
   */
  public void failed(Write<?> write, RuntimeException failure) {
    DynasetException reason = reason(failure);
    lock.lock();
    try {
      unanswered = isUnanswered(reason) ? unanswered + 1 : 0;
      if (unanswered > 1) {
        throw failure;
      }
      read++;
      failures.add(new Failure(write, reason));
    } finally {
      lock.unlock();
    }
  }

  private static DynasetException reason(RuntimeException failure) {
    if (failure instanceof ConditionFailedException e) {
      return e;
    }
    if (failure instanceof ItemNotFoundException e) {
      return e;
    }
    if (failure instanceof MissingParentException e) {
      return e;
    }
    if (failure instanceof UnfitOperandException e) {
      return e;
    }
    if (failure instanceof ItemTooLargeException e) {
      return e;
    }
    if (failure instanceof WriteOutcomeUnknownException e) {
      return e;
    }
    throw failure;
  }

  private static boolean isUnanswered(DynasetException reason) {
    return reason instanceof WriteOutcomeUnknownException
        && !(reason.getCause() instanceof ConditionalCheckFailedException);
  }

  /** What came of it so far. */
  public EachResult result(long evaluated, long skipped) {
    lock.lock();
    try {
      return new EachResult(read, evaluated, written, failures, skipped);
    } finally {
      lock.unlock();
    }
  }
}
