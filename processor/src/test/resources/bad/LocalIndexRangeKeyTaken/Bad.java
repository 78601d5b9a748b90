package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@LocalIndex(
    name = "by_id",
    rangeKey = "id") // [LocalIndexRangeKeyTaken] the range key is 'id'
class Bad {
  @HashKey
  String id;

  @RangeKey
  long number;
}
