package dev.dynaset.tests.async;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;

/** A line of a book. */
@Table("lines")
record Line(@HashKey String book, @RangeKey int number, String text) {
  static Line of(int number) {
    return new Line("b", number, "line " + number);
  }

  Line withText(String other) {
    return new Line(book, number, other);
  }
}
