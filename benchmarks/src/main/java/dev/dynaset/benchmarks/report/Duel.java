package dev.dynaset.benchmarks.report;

import dev.dynaset.benchmarks.contestant.Contestant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One operation, as all contestants have done it in one run.
 *
 * @param what the operation and the shape
 * @param by who has measured what
 */
record Duel(String what, Map<Contestant, Measurement> by) {
  /** Those of a boundary, in the order in which they were run. */
  static List<Duel> of(String boundary, List<Measurement> measurements) {
    Map<String, Map<Contestant, Measurement>> duels = new LinkedHashMap<>();
    for (Measurement measurement : measurements) {
      if (measurement.boundary().equals(boundary)) {
        duels
            .computeIfAbsent(measurement.what(), what -> new EnumMap<>(Contestant.class))
            .put(measurement.contestant(), measurement);
      }
    }
    return duels.entrySet().stream()
        .map(duel -> new Duel(duel.getKey(), duel.getValue()))
        .toList();
  }

  /** What a contestant needs, if it has competed. */
  Optional<Figure> of(Contestant contestant, Function<Measurement, Figure> figure) {
    return Optional.ofNullable(by.get(contestant)).map(figure);
  }

  /** How many times as much a contestant needs as code by hand, if it has competed. */
  Optional<Figure> ratio(Contestant contestant, Function<Measurement, Figure> figure) {
    return of(contestant, figure)
        .flatMap(own -> of(Contestant.HAND_WRITTEN, figure).map(own::over));
  }
}
