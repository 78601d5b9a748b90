package dev.dynaset.tests.writes;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Sensitive;
import dev.dynaset.annotation.Table;
import org.jspecify.annotations.Nullable;

/** A model without special attributes. */
@Table("stocks")
@GlobalIndex(name = "by_place", hashKey = "place")
record Stock(
    @HashKey String product,
    @Attribute("size") long available,
    @Attribute("re.served") long reserved,
    @Nullable String place,
    @Sensitive @Nullable String secret) {
  static Stock of(String product, long available) {
    return new Stock(product, available, 0, null, null);
  }

  Stock withAvailable(long other) {
    return new Stock(product, other, reserved, place, secret);
  }

  Stock at(@Nullable String other) {
    return new Stock(product, available, reserved, other, secret);
  }
}
