package dev.dynaset.examples.tickets;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Goes on by a minute whenever it is asked, so that each run of the tour prints the same. It is ahead
 * of the real time: DynamoDB Local deletes what has expired by that.
 */
final class MinuteClock extends Clock {
  private final ZoneId zone;
  private Instant now = Instant.parse("2040-01-01T09:00:00Z");

  MinuteClock() {
    this(ZoneOffset.UTC);
  }

  private MinuteClock(ZoneId zone) {
    this.zone = zone;
  }

  @Override
  public synchronized Instant instant() {
    Instant asked = now;
    now = now.plus(Duration.ofMinutes(1));
    return asked;
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new MinuteClock(other);
  }
}
