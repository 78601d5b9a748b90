package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(
    name = "by_tenant",
    hashKey = {"tenant", "region"}) // [IndexKeyMultiple]
class Bad {
  @HashKey
  String id;

  String tenant;
  String region;
}
