package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(name = "by_status", hashKey = "status")
@GlobalIndex(
    name = "by-status", // [IndexAccessorTaken at "by-status"]
    hashKey = "status")
@GlobalIndex(
    name = "other",
    hashKey = "status",
    accessor = "admin") // [IndexAccessorTaken at "admin"]
@GlobalIndex(
    name = "third",
    hashKey = "status",
    accessor = "scan") // [IndexAccessorTaken at "scan"]
class Bad {
  @HashKey
  String id;

  String status;
}
