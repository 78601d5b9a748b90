package dev.dynaset.internal.batch;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Keeps requests, possibly of several threads, to so many units per second on average. A request
 * reserves what it is estimated to consume, and waits until what was consumed before it is paid for;
 * the estimate is corrected when the units are known. What is not used in one second may be used in
 * the next, but no later.
 */
public final class TokenBucket {
  private final double unitsPerSecond;
  private final LongSupplier nanoTime;
  private final ReentrantLock lock = new ReentrantLock();
  private double level;
  private long filledAt;

  /** A bucket that fills with time, and is empty at first. */
  public TokenBucket(double unitsPerSecond, LongSupplier nanoTime) {
    this.unitsPerSecond = unitsPerSecond;
    this.nanoTime = nanoTime;
    this.filledAt = nanoTime.getAsLong();
  }

  /** Takes units out; tells how long to wait before they may be consumed. */
  public Duration reserve(double units) {
    lock.lock();
    try {
      fill();
      double debt = Math.max(0, -level);
      level -= units;
      return Duration.ofNanos((long) (debt / unitsPerSecond * 1e9));
    } finally {
      lock.unlock();
    }
  }

  /** Gives units back that were reserved and not consumed; takes more out if they are negative. */
  public void giveBack(double units) {
    lock.lock();
    try {
      fill();
      level = Math.min(unitsPerSecond, level + units);
    } finally {
      lock.unlock();
    }
  }

  private void fill() {
    long now = nanoTime.getAsLong();
    level = Math.min(unitsPerSecond, level + (now - filledAt) * unitsPerSecond / 1e9);
    filledAt = now;
  }
}
