package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  @RangeKey // [KeyRolesConflict at @RangeKey]
  String id;
}
