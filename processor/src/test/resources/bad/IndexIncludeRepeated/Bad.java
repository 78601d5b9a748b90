package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(
    name = "by_status",
    hashKey = "status",
    projection = ProjectionType.INCLUDE,
    include = {"total", "total"}) // [IndexIncludeRepeated at "total"}] 'total' twice
class Bad {
  @HashKey
  String id;

  String status;
  long total;
}
