package dev.dynaset.tests.shared;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Kinds of items that share a member as their hash key, and members as keys of indexes. */
@Table(value = "office", hashKey = "tenant")
@GlobalIndex(
    name = "by_state",
    hashKey = {"tenant", "state"},
    rangeKey = "due")
@GlobalIndex(name = "by_owner", hashKey = "owner", rangeKey = "due")
sealed interface Office {
  /** What has a day until which it is to be done. */
  sealed interface Work extends Office {}

  /** Somebody. */
  @ItemKey(range = "PERSON#{name}")
  record Person(@HashKey String tenant, String name) implements Office {}

  /** Something to do. */
  @ItemKey(range = "CHORE#{id}")
  record Chore(
      @HashKey String tenant,
      String id,
      String state,
      LocalDate due,
      @Nullable String owner) implements Work {}

  /** Something to talk of. */
  @ItemKey(range = "MEETING#{room}")
  record Meeting(
      @HashKey String tenant,
      String room,
      String state,
      LocalDate due,
      @Nullable String owner) implements Work {}
}
