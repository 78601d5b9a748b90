package dev.dynaset.tests.shared;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.IndexKey;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.LocalIndex;
import dev.dynaset.annotation.ProjectionType;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.Version;
import org.jspecify.annotations.Nullable;

/** Shelves and what stands on them, with an index that holds keys alone, and a local one. */
@Table("shared-depot")
@GlobalIndex(
    name = "GSI1",
    hashKey = "GSI1PK",
    rangeKey = "GSI1SK",
    projection = ProjectionType.KEYS_ONLY)
@LocalIndex(name = "LSI1", rangeKey = "LSI1SK")
sealed interface Depot {
  /** Whose it is. */
  String owner();

  /** A shelf. */
  @ItemKey(hash = "SHELF#{shelf}", range = "SHELF")
  @IndexKey(index = "GSI1", hash = "OWNER#{owner}", range = "SHELF#{shelf}")
  record Shelf(String shelf, String owner, int size) implements Depot {}

  /** What stands on a shelf. */
  sealed interface Good extends Depot {
    /** In grams. */
    int weight();
  }

  /** A box. */
  @ItemKey(hash = "SHELF#{shelf}", range = "BOX#{box:3}")
  @IndexKey(index = "GSI1", hash = "OWNER#{owner}", range = "BOX#{shelf}#{box:3}")
  @IndexKey(index = "LSI1", range = "BOX#{weight:4}")
  record Box(
      String shelf,
      int box,
      String owner,
      int weight,
      @Nullable String label,
      @Version @Nullable Long version)
      implements Good {}

  /** A crate. */
  @ItemKey(hash = "SHELF#{shelf}", range = "CRATE#{crate}")
  @IndexKey(index = "GSI1", hash = "OWNER#{owner}", range = "CRATE#{crate}")
  @IndexKey(index = "LSI1", range = "CRATE#{weight:4}")
  record Crate(String shelf, String crate, String owner, int weight) implements Good {}
}
