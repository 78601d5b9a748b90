package dev.dynaset.tests.uncertain;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import java.util.List;

/** A model that has neither a version nor a generated id. */
@Table("uncertain-tallies")
record Tally(@HashKey String id, String owner, int count, List<String> log) {
  static Tally of(String id, String owner) {
    return new Tally(id, owner, 0, List.of());
  }
}
