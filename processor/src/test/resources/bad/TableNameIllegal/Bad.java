package bad;

import dev.dynaset.annotation.*;

@Table(
    "my orders") // [TableNameIllegal]
class Bad {
  @HashKey
  String id;
}
