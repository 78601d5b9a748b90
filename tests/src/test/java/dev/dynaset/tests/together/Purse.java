package dev.dynaset.tests.together;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.Version;

/** Money, with a version. */
@Table("together-purses")
record Purse(
    @HashKey String id,
    @Attribute("values") long money,
    @Version long version) {
  Purse plus(long amount) {
    return new Purse(id, money + amount, version);
  }
}
