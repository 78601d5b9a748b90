package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(
    name = "by status", // [IndexNameIllegal at "by status"]
    hashKey = "status")
class Bad {
  @HashKey
  String id;

  String status;
}
