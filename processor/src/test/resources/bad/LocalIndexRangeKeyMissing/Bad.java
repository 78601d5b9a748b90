package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@LocalIndex(
    name = "by_total",
    rangeKey = "") // [LocalIndexRangeKeyMissing] @LocalIndex(name = "by_total") has no range key
class Bad {
  @HashKey
  String id;

  @RangeKey
  long number;
}
