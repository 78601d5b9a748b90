package dev.dynaset.tests.items;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.Version;

/** What has a key of two parts, one of them primitive, and a version. */
@Table("pallets")
record Pallet(
    @HashKey String depot,
    @RangeKey long number,
    int height,
    String content,
    @Version long version) {
  Pallet(String depot, long number, int height) {
    this(depot, number, height, "nails", 0);
  }
}
