package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(
    name = "by_status",
    hashKey = "status",
    rangeKey = "status") // [IndexKeyRepeated]
@GlobalIndex(
    name = "by_place",
    hashKey = {"region", "region"}, // [IndexKeyRepeated] 'region' twice
    rangeKey = {
      "year",
      "status",
      "region" // [IndexKeyRepeated] 'region' twice
    })
class Bad {
  @HashKey
  String id;

  String status;
  String region;
  int year;
}
