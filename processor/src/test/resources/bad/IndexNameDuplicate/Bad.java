package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(name = "by_status", hashKey = "status")
@GlobalIndex(
    name = "by_status", // [IndexNameDuplicate]
    hashKey = "number")
class Bad {
  @HashKey
  String id;

  String status;
  long number;
}
