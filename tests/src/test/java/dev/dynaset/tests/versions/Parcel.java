package dev.dynaset.tests.versions;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A model whose version is null as long as the item has none, and fits an int. */
@Table("versions-parcels")
record Parcel(
    @HashKey String id, String owner, @Nullable @Version Integer version) {
  Parcel ownedBy(String other) {
    return new Parcel(id, other, version);
  }
}
