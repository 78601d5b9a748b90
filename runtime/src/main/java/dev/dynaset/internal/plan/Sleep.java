package dev.dynaset.internal.plan;

import java.time.Duration;

/** The usual way to wait. */
enum Sleep implements Pauses {
  INSTANCE;

  @Override
  public void pause(Duration duration) throws InterruptedException {
    Thread.sleep(duration.toMillis());
  }
}
