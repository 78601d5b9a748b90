package dev.dynaset.tests.together;

import dev.dynaset.BatchIncompleteException;
import dev.dynaset.Write;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A source of writes that knows which were taken from it. */
final class Taken {
  private final ReadingTable readings;
  private final List<Write<?>> writes = Collections.synchronizedList(new ArrayList<>());

  Taken(ReadingTable readings) {
    this.readings = readings;
  }

  /** Puts of many readings, lazily. */
  Stream<Write<?>> puts(int count) {
    return puts(count, number -> {});
  }

  /** Puts of many readings, lazily; each number is told before its put is made. */
  Stream<Write<?>> puts(int count, IntConsumer taking) {
    return IntStream.range(0, count).mapToObj(number -> {
      taking.accept(number);
      return add(readings.prepare().put(Reading.of(number)));
    });
  }

  Write<?> add(Write<?> write) {
    writes.add(write);
    return write;
  }

  int count() {
    return writes.size();
  }

  /** What is in the table. */
  Set<Integer> written() {
    Set<Integer> numbers = new HashSet<>();
    readings.byStation(Reading.STATION).forEach(reading -> numbers.add(reading.number()));
    return numbers;
  }

  /** Those that were taken and are not in the table, in their order. */
  List<Write<?>> notWritten() {
    Set<Integer> written = written();
    return IntStream.range(0, count())
        .filter(number -> !written.contains(number))
        .<Write<?>>mapToObj(writes::get)
        .toList();
  }

  /** Those that were taken and are not left, so that they must be in the table. */
  Set<Integer> doneAccordingTo(BatchIncompleteException incomplete) {
    Set<Object> left = new HashSet<>(incomplete.remaining());
    Set<Integer> done = new HashSet<>();
    for (int number = 0; number < count(); number++) {
      if (!left.contains(writes.get(number))) {
        done.add(number);
      }
    }
    return done;
  }
}
