package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(name = "by_status", hashKey = "status")
@GlobalIndex(
    name = "by_status", // [IndexNameDuplicate at "by_status"]
    hashKey = "number")
@LocalIndex(
    name = "by_status", // [IndexNameDuplicate]
    rangeKey = "number")
class Bad {
  @HashKey
  String id;

  @RangeKey
  String status;

  long number;
}
