package dev.dynaset.processor.random;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The sources of one random model.
 *
 * @param seed what it is made of
 * @param files the sources, by qualified name
 * @param roundTrip the qualified name of the class that tries the codec
 * @param breaks the rules that it breaks; none if it is valid
 */
record ModelSource(long seed, Map<String, String> files, String roundTrip, Set<Break> breaks) {
  boolean isValid() {
    return breaks.isEmpty();
  }

  @Override
  public String toString() {
    return "seed " + seed + " " + breaks + "\n"
        + files.entrySet().stream()
            .map(file -> "--- " + file.getKey() + "\n" + file.getValue())
            .collect(Collectors.joining());
  }
}
