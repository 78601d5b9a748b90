package bad;

import dev.dynaset.annotation.*;

@GlobalIndex(name = "by_status", hashKey = "status") // [TableMissing at @GlobalIndex]
class Bad {
  @HashKey
  String id;

  String status;
}
