package dev.dynaset.tests.observing;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.TimeToLive;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An item of about a read unit, so that capacity tells how many were read. */
@Table("observing-jobs")
@GlobalIndex(name = "state-index", hashKey = "state", rangeKey = "number")
record Job(
    @HashKey String line,
    @RangeKey int number,
    String state,
    String text,
    @TimeToLive Optional<Instant> expires) {
  static final String SECRET = "secret text of a job ";

  static Job of(int number) {
    return new Job("a", number, "open", SECRET.repeat(100), Optional.empty());
  }

  static List<Job> many(int count) {
    return IntStream.range(0, count).mapToObj(Job::of).toList();
  }

  Job expiringAt(Instant time) {
    return new Job(line, number, state, text, Optional.of(time));
  }
}
