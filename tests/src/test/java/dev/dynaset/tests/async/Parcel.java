package dev.dynaset.tests.async;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.ProjectionType;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A parcel, and an index that holds its key alone. */
@Table("parcels")
@GlobalIndex(
    name = "by_state",
    hashKey = "state",
    rangeKey = "number",
    projection = ProjectionType.KEYS_ONLY)
record Parcel(
    @HashKey String owner,
    @RangeKey int number,
    String state,
    @Nullable String note) {
  /** A parcel whose other members follow from its number. */
  static Parcel of(String owner, int number) {
    return new Parcel(
        owner, number, number % 3 == 0 ? "sent" : "open", number % 2 == 0 ? "even" : null);
  }

  /** Fourteen parcels of two owners. */
  static List<Parcel> some() {
    return IntStream.range(0, 14).mapToObj(n -> of(n < 10 ? "a" : "b", n)).toList();
  }

  Parcel withNote(String other) {
    return new Parcel(owner, number, state, other);
  }
}
