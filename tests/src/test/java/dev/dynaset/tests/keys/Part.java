package dev.dynaset.tests.keys;

import dev.dynaset.annotation.FromKey;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.IndexKey;
import dev.dynaset.annotation.ItemKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.Version;
import org.jspecify.annotations.Nullable;

/** A model with a version, and with an index of two members that change. */
@Table(value = "keys-parts", typeAttribute = "")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK", rangeKey = "GSI1SK")
@ItemKey(hash = "PART#{id}", range = "PART")
@IndexKey(index = "GSI1", hash = "STOCK#{product}#{warehouse}", range = "{id}")
record Part(
    @FromKey String id,
    String product,
    @Nullable String warehouse,
    @Version int version) {
  Part of(String newProduct, @Nullable String newWarehouse) {
    return new Part(id, newProduct, newWarehouse, version);
  }
}
