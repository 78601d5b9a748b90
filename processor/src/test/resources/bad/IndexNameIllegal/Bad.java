package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(
    name = "by status", // [IndexNameIllegal]
    hashKey = "status")
class Bad {
  @HashKey
  String id;

  String status;
}
