package dev.dynaset.processor.generate;

import dev.dynaset.processor.keys.WitnessKey;
import dev.dynaset.processor.model.AttributeModel;
import dev.dynaset.processor.model.EntityPlace.Queries;
import java.util.List;

/** What Javadoc says of an item of another kind that a query would read, too. */
final class WitnessWords {
  private WitnessWords() {}

  /** Its key: {@code "CUSTOMER#0", "ORDER#0"}. */
  static String key(WitnessKey other) {
    return JavadocText.code(
        '"' + other.hash() + '"' + (other.range().isEmpty() ? "" : ", \"" + other.range() + '"'));
  }

  /**
   * Why there is no query set, if there is none.
   *
   * @param key the key that queries go by; of members alone, whichever they are can be another's
   * @param cure how the items are read
   */
  static String withoutQueries(Queries queries, List<AttributeModel> key, String cure) {
    boolean isMade = key.stream().anyMatch(part -> part.template().isPresent());
    return queries.first() >= 0
        ? ""
        : queries
            .other()
            .map(other -> "\n<p>There is no query set of it: each would also read a "
                + JavadocText.code(other.entity())
                + (isMade ? ", such as the one with the key " + key(other) : " with the same key")
                + ". " + cure + "\n")
            .orElse("");
  }
}
