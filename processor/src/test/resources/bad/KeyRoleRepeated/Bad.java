package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  @PartitionKey // [KeyRoleRepeated] @HashKey and @PartitionKey
  String id;

  @RangeKey
  @SortKey // [KeyRoleRepeated] @RangeKey and @SortKey
  String number;
}
