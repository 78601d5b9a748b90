package dev.dynaset.benchmarks.run;

import dev.dynaset.benchmarks.Workload;
import dev.dynaset.benchmarks.contestant.Contestant;
import dev.dynaset.benchmarks.shape.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What is asked for by system properties, each a list with commas; what is empty is not restricted.
 *
 * @param benchmarks simple names of classes
 * @param workloads replace those that a benchmark does by itself
 * @param shapes replace those that a benchmark has by itself
 * @param gzip replaces whether answers are compressed
 * @param contestants who competes
 */
record Selection(
    List<String> benchmarks,
    List<Workload> workloads,
    List<Shape> shapes,
    List<Boolean> gzip,
    List<Contestant> contestants) {
  static Selection of(Map<?, ?> properties) {
    return new Selection(
        list(properties, "benchmarks", name -> name),
        list(properties, "workloads", Workload::valueOf),
        list(properties, "shapes", Shape::valueOf),
        list(properties, "gzip", Boolean::valueOf),
        list(properties, "contestants", Contestant::valueOf));
  }

  private static <E> List<E> list(Map<?, ?> properties, String name, Function<String, E> element) {
    List<E> list = new ArrayList<>();
    if (properties.get(name) instanceof String text && !text.isBlank()) {
      for (String word : text.split(",", -1)) {
        list.add(element.apply(word.strip()));
      }
    }
    return list;
  }

  /** Whether all is asked for: only then do the results belong on the page. */
  boolean isEverything() {
    return equals(of(Map.of()));
  }

  boolean includes(String benchmark) {
    return benchmarks.isEmpty() || benchmarks.contains(benchmark);
  }

  /** Who competes; code by hand always does, since all are compared with it. */
  List<Contestant> competing() {
    return Stream.of(Contestant.values())
        .filter(contestant -> contestants.isEmpty()
            || contestant == Contestant.HAND_WRITTEN
            || contestants.contains(contestant))
        .toList();
  }
}
