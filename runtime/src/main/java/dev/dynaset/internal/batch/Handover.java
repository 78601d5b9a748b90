package dev.dynaset.internal.batch;

import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Writes on their way from the thread that takes them from their source to the one that sends them.
 * Each of the two waits for the other: with a lock, since a virtual thread that waits in a monitor
 * keeps its carrier.
 */
final class Handover implements Iterator<BatchWrite> {
  /** Two requests full: one can be made while the writes of the next are taken. */
  private static final int CAPACITY = 50;

  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private final Queue<BatchWrite> waiting = new ArrayDeque<>();
  private boolean hasEnded;
  private boolean isStopped;

  /** Waits for room, and hands a write over; tells whether it could, before all was stopped. */
  boolean put(BatchWrite write) throws InterruptedException {
    lock.lock();
    try {
      while (waiting.size() >= CAPACITY && !isStopped) {
        changed.await();
      }
      if (isStopped) {
        return false;
      }
      waiting.add(write);
      changed.signalAll();
      return true;
    } finally {
      lock.unlock();
    }
  }

  /** No more writes will come. */
  void end() {
    lock.lock();
    try {
      hasEnded = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** No more writes shall be taken. */
  void stop() {
    lock.lock();
    try {
      isStopped = true;
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  /** Waits for a write, or for the end. */
  @Override
  public boolean hasNext() {
    lock.lock();
    try {
      while (waiting.isEmpty() && !hasEnded && !isStopped) {
        changed.await();
      }
      return !isStopped && !waiting.isEmpty();
    } catch (InterruptedException e) {
      // The thread belongs to the batch: whoever interrupts it wants it to end.
      Thread.currentThread().interrupt();
      throw new IllegalStateException("A thread of the batch was interrupted.", e);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public BatchWrite next() {
    lock.lock();
    try {
      BatchWrite write = waiting.poll();
      if (write == null) {
        throw new NoSuchElementException();
      }
      changed.signalAll();
      return write;
    } finally {
      lock.unlock();
    }
  }

  /** The writes that were handed over and not taken. */
  List<BatchWrite> waiting() {
    lock.lock();
    try {
      return List.copyOf(waiting);
    } finally {
      lock.unlock();
    }
  }
}
