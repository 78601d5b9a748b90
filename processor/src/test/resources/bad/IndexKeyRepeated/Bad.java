package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(
    name = "by_status",
    hashKey = "status",
    rangeKey = "status") // [IndexKeyRepeated]
class Bad {
  @HashKey
  String id;

  String status;
}
