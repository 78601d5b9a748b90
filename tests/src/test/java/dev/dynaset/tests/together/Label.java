package dev.dynaset.tests.together;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import java.util.Optional;

/** An item with a count, and with reserved words for names. */
@Table("together-labels")
record Label(
    @HashKey @Attribute("select") String id,
    @Attribute("size") int count,
    Optional<String> note) {
  static Label of(String id, int count) {
    return new Label(id, count, Optional.empty());
  }
}
