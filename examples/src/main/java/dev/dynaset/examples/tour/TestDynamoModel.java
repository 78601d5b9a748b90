package dev.dynaset.examples.tour;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The model of the tour. The generated {@code TestDynamoModelTable} reads and sets its fields. */
@Table("pydjamodbtest")
@GlobalIndex(name = "string_number_index", hashKey = "string", rangeKey = "number")
@SuppressWarnings("NullAway.Init") // Dynaset sets all fields of an item that it reads.
public class TestDynamoModel {
  @HashKey
  String id;

  @RangeKey
  Instant date;

  @Nullable
  String string;

  long number;
  boolean bool;

  /** The number alone, since that tells the items of the tour apart. */
  @Override
  public String toString() {
    return "#" + number;
  }
}
