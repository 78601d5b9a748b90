package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  String id;

  @RangeKey
  long first;

  @RangeKey // [RangeKeyDuplicate at @RangeKey]
  long second;
}
