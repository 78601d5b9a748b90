package dev.dynaset.tests.scans;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.LocalIndex;
import dev.dynaset.annotation.ProjectionType;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A model with indexes of all kinds, whose number alone tells one item from the others. */
@Table("scans-parcels")
@GlobalIndex(name = "by_state", hashKey = "state", rangeKey = "number")
@GlobalIndex(
    name = "by_city",
    hashKey = "city",
    projection = ProjectionType.INCLUDE,
    include = "note")
@GlobalIndex(name = "by_route", hashKey = "route", projection = ProjectionType.KEYS_ONLY)
@LocalIndex(name = "by_weight", rangeKey = "weight")
record Parcel(
    @HashKey String depot,
    @RangeKey int number,
    @Nullable String state,
    String city,
    String route,
    long weight,
    String note) {
  /** Its other members follow from its number: one of five has no state. */
  static Parcel of(int number) {
    return new Parcel(
        "depot " + number % 40,
        number,
        number % 5 == 0 ? null : "open",
        "city " + number % 7,
        "route " + number % 11,
        1000L - number,
        number % 2 == 0 ? "even" : "odd");
  }

  static List<Parcel> many(int count) {
    return IntStream.range(0, count).mapToObj(Parcel::of).toList();
  }

  boolean isOpen() {
    return state != null;
  }
}
