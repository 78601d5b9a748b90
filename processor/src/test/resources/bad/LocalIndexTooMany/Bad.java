package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@LocalIndex(name = "by_a", rangeKey = "a")
@LocalIndex(name = "by_b", rangeKey = "b")
@LocalIndex(name = "by_c", rangeKey = "c")
@LocalIndex(name = "by_d", rangeKey = "d")
@LocalIndex(name = "by_e", rangeKey = "e")
@LocalIndex(
    name = "by_f", // [LocalIndexTooMany] is local index number 6
    rangeKey = "f")
class Bad {
  @HashKey
  String id;

  @RangeKey
  long number;

  String a, b, c, d, e, f;
}
