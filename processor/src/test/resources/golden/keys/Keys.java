package keys;

import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Sensitive;
import dev.dynaset.annotation.Table;
import java.math.BigDecimal;

/** A key without a range key, and keys of types that need care. */
public class Keys {
  enum Kind {
    A
  }

  @Table(value = "hash_only", generatedPrefix = "HashOnly")
  @GlobalIndex(name = "by-kind.v2", hashKey = "kind", rangeKey = "name")
  public record Single(@HashKey @Sensitive BigDecimal amount, Kind kind, String name) {}

  @Table("awkward")
  @Deprecated
  public static class Awkward {
    @HashKey
    int hashCode;

    @RangeKey
    String wait;

    @Override
    public int hashCode() {
      return 1;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Awkward;
    }
  }
}
