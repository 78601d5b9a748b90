package dev.dynaset.internal.batch;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;
import java.util.function.LongSupplier;

/**
 * Pauses between attempts: random up to a bound that doubles while nothing is processed (full
 * jitter), and none after too long a time of that.
 */
final class Backoff {
  private static final Duration FIRST_BOUND = Duration.ofMillis(50);
  private static final Duration LAST_BOUND = Duration.ofSeconds(5);

  private final Duration limit;
  private final LongSupplier nanoTime;
  private final DoubleSupplier random;
  private Duration bound = FIRST_BOUND;
  private boolean stalled;
  private long stalledSince;

  Backoff(Duration limit, LongSupplier nanoTime, DoubleSupplier random) {
    this.limit = limit;
    this.nanoTime = nanoTime;
    this.random = random;
  }

  static Backoff of(Duration limit) {
    return new Backoff(limit, Chance.INSTANCE, Chance.INSTANCE);
  }

  /** The usual time and chance; not lambdas, on the way of a first batch (ADR 24). */
  private enum Chance implements LongSupplier, DoubleSupplier {
    INSTANCE;

    @Override
    public long getAsLong() {
      return System.nanoTime();
    }

    @Override
    public double getAsDouble() {
      return ThreadLocalRandom.current().nextDouble();
    }
  }

  Duration limit() {
    return limit;
  }

  /**
   * The next pause; the bound of the one after it is twice as long. It does not outlast the time that
   * is left: there is a last attempt at its end.
   */
  Duration nextPause() {
    Duration pause = Duration.ofNanos((long) (bound.toNanos() * random.getAsDouble()));
    Duration doubled = bound.multipliedBy(2);
    bound = doubled.compareTo(LAST_BOUND) < 0 ? doubled : LAST_BOUND;
    Duration left = left();
    return pause.compareTo(left) < 0 ? pause : left;
  }

  /** How long the time without progress may go on, in whole milliseconds, as threads sleep. */
  private Duration left() {
    if (!stalled) {
      return LAST_BOUND;
    }
    Duration left = limit.minusNanos(nanoTime.getAsLong() - stalledSince);
    if (left.compareTo(LAST_BOUND) >= 0) {
      return LAST_BOUND;
    }
    return left.isNegative() ? Duration.ZERO : Duration.ofMillis(left.toMillis() + 1);
  }

  /** Something was processed: the time without progress ends, and pauses start small again. */
  void progress() {
    stalled = false;
    bound = FIRST_BOUND;
  }

  /**
   * Nothing was processed. Tells whether that has been so for too long, from the first such attempt
   * on.
   */
  boolean isExhausted() {
    long now = nanoTime.getAsLong();
    if (!stalled) {
      stalled = true;
      stalledSince = now;
    }
    return Duration.ofNanos(now - stalledSince).compareTo(limit) >= 0;
  }
}
