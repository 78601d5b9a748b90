package dev.dynaset.tests.async;

import java.time.Duration;

/** Waits for what comes about on other threads. */
final class Awaiting {
  private static final long LONGEST = Duration.ofSeconds(20).toNanos();

  private Awaiting() {}

  /** Returns when an assertion holds; throws what it throws if it does not for long. */
  static void until(Runnable assertion) {
    long start = System.nanoTime();
    while (true) {
      try {
        assertion.run();
        return;
      } catch (AssertionError e) {
        if (System.nanoTime() - start > LONGEST) {
          throw e;
        }
        pause(5);
      }
    }
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
