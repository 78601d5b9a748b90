package dev.dynaset.internal.operation;

import dev.dynaset.internal.item.BatchWrite;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Queue;

/**
 * Writes on their way from the thread that takes them from their source to the one that sends them.
 * Each of the two waits for the other.
 */
final class Handover implements Iterator<BatchWrite> {
  /** Two requests full: one can be made while the writes of the next are taken. */
  private static final int CAPACITY = 50;

  private final Queue<BatchWrite> waiting = new ArrayDeque<>();
  private boolean hasEnded;
  private boolean isStopped;

  /** Waits for room, and hands a write over; tells whether it could, before all was stopped. */
  synchronized boolean put(BatchWrite write) throws InterruptedException {
    while (waiting.size() >= CAPACITY && !isStopped) {
      wait();
    }
    if (isStopped) {
      return false;
    }
    waiting.add(write);
    notifyAll();
    return true;
  }

  /** No more writes will come. */
  synchronized void end() {
    hasEnded = true;
    notifyAll();
  }

  /** No more writes shall be taken. */
  synchronized void stop() {
    isStopped = true;
    notifyAll();
  }

  /** Waits for a write, or for the end. */
  @Override
  public synchronized boolean hasNext() {
    while (waiting.isEmpty() && !hasEnded && !isStopped) {
      try {
        wait();
      } catch (InterruptedException e) {
        // The thread belongs to the batch: whoever interrupts it wants it to end.
        Thread.currentThread().interrupt();
        throw new IllegalStateException("A thread of the batch was interrupted.", e);
      }
    }
    return !isStopped && !waiting.isEmpty();
  }

  @Override
  public synchronized BatchWrite next() {
    BatchWrite write = waiting.poll();
    if (write == null) {
      throw new NoSuchElementException();
    }
    notifyAll();
    return write;
  }

  /** The writes that were handed over and not taken. */
  synchronized List<BatchWrite> waiting() {
    return List.copyOf(waiting);
  }
}
