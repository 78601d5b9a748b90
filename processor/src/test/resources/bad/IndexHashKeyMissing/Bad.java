package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(
    name = "by_status",
    hashKey = {}) // [IndexHashKeyMissing at {}]
class Bad {
  @HashKey
  String id;
}
