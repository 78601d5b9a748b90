package dev.dynaset.internal.plan;

import java.time.Duration;

/** How a thread waits between the steps of a plan. */
@FunctionalInterface
public interface Pauses {
  /** Returns after so long, or earlier if there is nothing to wait for any more. */
  void pause(Duration duration) throws InterruptedException;
}
