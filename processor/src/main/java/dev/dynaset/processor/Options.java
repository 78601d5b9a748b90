package dev.dynaset.processor;

import dev.dynaset.processor.model.Scans;
import dev.dynaset.processor.naming.Suggestion;
import dev.dynaset.processor.problem.Finding;
import dev.dynaset.processor.problem.Problem;
import dev.dynaset.processor.problem.SourcePosition;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What the build tells the processor, with {@code -A} of the compiler.
 *
 * @param scans whether there are scans; as usual, if that is not told well
 * @param problem what is not told well
 */
record Options(Scans scans, Optional<Finding> problem) {
  /** The names of all options. */
  static final Set<String> NAMES = Set.of(Scans.OPTION);

  /** The options of a compilation, whose values may be null. */
  static Options of(Map<String, String> options) {
    if (!options.containsKey(Scans.OPTION)) {
      return new Options(Scans.ALLOWED, Optional.empty());
    }
    String value = Objects.requireNonNullElse(options.get(Scans.OPTION), "");
    return Scans.of(value)
        .map(scans -> new Options(scans, Optional.empty()))
        .orElseGet(() -> new Options(
            Scans.ALLOWED,
            Optional.of(Problem.OPTION_ILLEGAL.at(
                SourcePosition.NONE,
                Scans.OPTION,
                value,
                String.join("', '", Scans.all()),
                Suggestion.of(value, Scans.all())))));
  }
}
