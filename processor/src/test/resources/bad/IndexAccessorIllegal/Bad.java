package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(
    name = "1st_index", // [IndexAccessorIllegal at "1st_index"]
    hashKey = "status")
@GlobalIndex(
    name = "by_status",
    hashKey = "status",
    accessor = "class") // [IndexAccessorIllegal at "class"]
class Bad {
  @HashKey
  String id;

  String status;
}
