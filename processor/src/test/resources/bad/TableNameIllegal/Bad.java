package bad;

import dev.dynaset.annotation.*;

@Table(
    "my orders") // [TableNameIllegal at "my orders"]
class Bad {
  @HashKey
  String id;
}
