package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(
    name = "by_status",
    hashKey = "status",
    projection = ProjectionType.INCLUDE,
    include = {
      "status", // [IndexIncludeKey] part of its key
      "id", // [IndexIncludeKey] part of the key of the table
      "total"
    })
class Bad {
  @HashKey
  String id;

  String status;
  long total;
}
