package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(
    name = "by_status",
    hashKey = "status",
    projection = ProjectionType.INCLUDE,
    include = {"status", "id"}) // [IndexIncludeKey at "status"] its key [IndexIncludeKey at "id"] table
class Bad {
  @HashKey
  String id;

  String status;
  long total;
}
