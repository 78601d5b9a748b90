package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(
    name = "by_status",
    hashKey = "status",
    include = "number") // [IndexIncludeUnused at "number"]
class Bad {
  @HashKey
  String id;

  String status;
  long number;
}
