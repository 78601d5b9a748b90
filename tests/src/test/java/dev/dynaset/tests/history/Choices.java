package dev.dynaset.tests.history;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** The random choices of one client, and what it has seen last at each key. */
final class Choices {
  private final Random random;
  private final AtomicLong values;
  private final Map<String, State> seen = new HashMap<>();

  /** @param values the next value that has not been written yet, of all clients */
  Choices(long seed, AtomicLong values) {
    this.random = new Random(seed);
    this.values = values;
  }

  boolean isAsync() {
    return random.nextBoolean();
  }

  int below(int bound) {
    return random.nextInt(bound);
  }

  <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  /** A value that tells by whom it was written: what counts adds less than is between two of them. */
  long value() {
    return values.incrementAndGet() * 1000;
  }

  State seen(String key) {
    return seen.getOrDefault(key, State.ABSENT);
  }

  /** Keeps what a report says of an item; of one that is deleted, what it was. */
  void see(String key, Report report) {
    State told = report instanceof Report.Done done
        ? done.returned()
        : report instanceof Report.Refused refused
            ? refused.met()
            : report instanceof Report.Unknown unknown ? unknown.met() : null;
    if (told != null) {
      seen.put(key, told);
    }
  }
}
