package dev.dynaset.tests.keys;

import dev.dynaset.annotation.CreatedAt;
import dev.dynaset.annotation.FromKey;
import dev.dynaset.annotation.GeneratedId;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.IndexKey;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.UpdatedAt;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A model of whose keys Dynaset makes the parts. */
@Table("keys-notes")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@ItemKey(hash = "NOTES#{owner}", range = "{createdAt}#{id}")
@IndexKey(index = "GSI1", hash = "ALL#{owner}", range = "{updatedAt}")
record Note(
    @FromKey String owner,
    @GeneratedId @Nullable String id,
    @CreatedAt @Nullable Instant createdAt,
    @UpdatedAt @Nullable Instant updatedAt,
    @Nullable String text) {
  static Note of(String owner, String text) {
    return new Note(owner, null, null, null, text);
  }
}
