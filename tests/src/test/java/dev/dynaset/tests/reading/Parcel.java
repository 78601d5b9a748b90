package dev.dynaset.tests.reading;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.ProjectionType;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;

/** One of many items, with an index that holds their keys alone. */
@Table("reading-parcels")
@GlobalIndex(
    name = "by_carrier",
    hashKey = "carrier",
    rangeKey = "number",
    projection = ProjectionType.KEYS_ONLY)
record Parcel(@HashKey String sender, @RangeKey int number, String carrier, String note) {
  static Parcel of(String sender, int number) {
    return new Parcel(sender, number, sender + "'s", "note " + number);
  }
}
