package dev.dynaset.tests.history;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.Version;

/** A model with a version. */
@Table("history-documents")
record Document(@HashKey String id, long value, @Version long version) {
  State state() {
    return State.of(value, version);
  }
}
