package dev.dynaset.tests.versions;

import dev.dynaset.annotation.Attribute;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.Version;

/** A model whose version is 0 as long as the item has none. */
@Table("versions-deposits")
record Deposit(
    @HashKey String id,
    String owner,
    int amount,
    @Version @Attribute(absent = "0") long version) {
  Deposit ownedBy(String other) {
    return new Deposit(id, other, amount, version);
  }
}
