package good;

import dev.dynaset.annotation.GeneratedId;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.Table;
import java.util.function.Supplier;

/** What a supplier makes need not be of a type that keys can have. */
@Table("flags")
record GeneratedFlag(@HashKey String id, @GeneratedId(supplier = Coin.class) Boolean heads) {
  static final class Coin implements Supplier<Boolean> {
    @Override
    public Boolean get() {
      return true;
    }
  }
}
