package dev.dynaset.tests.together;

import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.Version;

/** A transfer between two accounts. */
@Table("transfers")
record Transfer(@HashKey String id, long amount, @Version long version) {
  static Transfer of(String id, long amount) {
    return new Transfer(id, amount, 0);
  }

  Transfer withAmount(long other) {
    return new Transfer(id, other, version);
  }
}
