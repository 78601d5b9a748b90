package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  String id;

  @HashKey // [HashKeyDuplicate at @HashKey]
  String other;
}
