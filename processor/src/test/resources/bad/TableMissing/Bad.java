package bad;

import dev.dynaset.annotation.*;

@GlobalIndex(name = "by_status", hashKey = "status") // [TableMissing]
class Bad {
  @HashKey
  String id;

  String status;
}
