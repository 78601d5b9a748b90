package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(
    name = "by_place",
    hashKey = {"a", "b", "c", "d", "e"}, // [IndexKeyTooMany] hashKey names 5 members
    rangeKey = {"f", "g", "h", "i", "j"}) // [IndexKeyTooMany] rangeKey names 5 members
class Bad {
  @HashKey
  String id;

  String a, b, c, d, e, f, g, h, i, j;
}
