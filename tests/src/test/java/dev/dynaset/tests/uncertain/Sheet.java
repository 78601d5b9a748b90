package dev.dynaset.tests.uncertain;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.Version;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A model with a version. */
@Table("uncertain-sheets")
record Sheet(
    @HashKey String id,
    String text,
    @Nullable String note,
    double price,
    Set<String> marks,
    @Version long version) {
  static Sheet of(String id, String text) {
    return new Sheet(id, text, "to go", 1.5, Set.of("a", "b"), 0);
  }

  Sheet with(String other) {
    return new Sheet(id, other, null, price * 2, marks, version);
  }
}
