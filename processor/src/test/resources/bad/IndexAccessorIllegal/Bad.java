package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(
    name = "1st_index", // [IndexAccessorIllegal]
    hashKey = "status")
@GlobalIndex(
    name = "by_status",
    hashKey = "status",
    accessor = "class") // [IndexAccessorIllegal]
class Bad {
  @HashKey
  String id;

  String status;
}
