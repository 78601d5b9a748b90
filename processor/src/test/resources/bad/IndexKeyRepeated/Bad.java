package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(
    name = "by_status",
    hashKey = "status",
    rangeKey = "status") // [IndexKeyRepeated at "status"]
@GlobalIndex(
    name = "by_place",
    hashKey = {"region", "region"}, // [IndexKeyRepeated at "region"] 'region' twice
    rangeKey = {"year", "status", "region"}) // [IndexKeyRepeated at "region"] 'region' twice
class Bad {
  @HashKey
  String id;

  String status;
  String region;
  int year;
}
