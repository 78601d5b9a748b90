package dev.dynaset.tests.history;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;

/** A model without a version. */
@Table("history-registers")
record Register(@HashKey String id, long value) {
  State state() {
    return State.of(value, 0);
  }
}
