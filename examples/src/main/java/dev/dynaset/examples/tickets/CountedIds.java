package dev.dynaset.examples.tickets;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Makes UUIDs that count, so that each run of the tour prints the same. */
final class CountedIds implements Supplier<UUID> {
  private final AtomicLong last = new AtomicLong();

  @Override
  public UUID get() {
    return new UUID(0, last.incrementAndGet());
  }
}
