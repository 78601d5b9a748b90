package dev.dynaset.tests.together;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import java.util.List;
import java.util.stream.IntStream;

/** One of many items; names that need placeholders. */
@Table("together-readings")
record Reading(
    @HashKey @Attribute("by") String station,
    @RangeKey @Attribute("order.no") int number,
    @Attribute("the \"text\"") String text) {
  static final String STATION = "north";

  static Reading of(int number) {
    return of(number, "reading " + number);
  }

  static Reading of(int number, String text) {
    return new Reading(STATION, number, text);
  }

  static List<Reading> many(int count) {
    return IntStream.range(0, count).mapToObj(Reading::of).toList();
  }
}
