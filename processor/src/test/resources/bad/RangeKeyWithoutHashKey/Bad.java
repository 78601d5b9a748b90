package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  String id;

  @RangeKey // [RangeKeyWithoutHashKey at @RangeKey]
  long date;
}
