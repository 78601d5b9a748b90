package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(
    name = "by_status",
    hashKey = "status",
    projection = ProjectionType.INCLUDE) // [IndexIncludeMissing at ProjectionType.INCLUDE]
class Bad {
  @HashKey
  String id;

  String status;
}
