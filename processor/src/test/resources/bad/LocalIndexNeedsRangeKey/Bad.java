package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@LocalIndex(
    name = "by_total", // [LocalIndexNeedsRangeKey] but Bad has none
    rangeKey = "total")
class Bad {
  @HashKey
  String id;

  long total;
}
