package dev.dynaset.internal.scan;

import java.util.concurrent.locks.ReentrantLock;

/** Lets threads do one thing after the other, unless they may do them at the same time. */
final class OneAtATime {
  private final ReentrantLock lock = new ReentrantLock();
  private final boolean isConcurrent;

  OneAtATime(boolean isConcurrent) {
    this.isConcurrent = isConcurrent;
  }

  /** Does something when nobody else does. */
  void run(Runnable action) {
    if (isConcurrent) {
      action.run();
      return;
    }
    lock.lock();
    try {
      action.run();
    } finally {
      lock.unlock();
    }
  }
}
