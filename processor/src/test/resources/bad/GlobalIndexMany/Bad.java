package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(name = "by_a1", hashKey = "a")
@GlobalIndex(name = "by_a2", hashKey = "a")
@GlobalIndex(name = "by_a3", hashKey = "a")
@GlobalIndex(name = "by_a4", hashKey = "a")
@GlobalIndex(name = "by_a5", hashKey = "a")
@GlobalIndex(name = "by_a6", hashKey = "a")
@GlobalIndex(name = "by_a7", hashKey = "a")
@GlobalIndex(name = "by_a8", hashKey = "a")
@GlobalIndex(name = "by_a9", hashKey = "a")
@GlobalIndex(name = "by_a10", hashKey = "a")
@GlobalIndex(name = "by_a11", hashKey = "a")
@GlobalIndex(name = "by_a12", hashKey = "a")
@GlobalIndex(name = "by_a13", hashKey = "a")
@GlobalIndex(name = "by_a14", hashKey = "a")
@GlobalIndex(name = "by_a15", hashKey = "a")
@GlobalIndex(name = "by_a16", hashKey = "a")
@GlobalIndex(name = "by_a17", hashKey = "a")
@GlobalIndex(name = "by_a18", hashKey = "a")
@GlobalIndex(name = "by_a19", hashKey = "a")
@GlobalIndex(name = "by_a20", hashKey = "a")
@GlobalIndex(
    name = "by_b", // [GlobalIndexMany] is global index number 21
    hashKey = "b")
class Bad {
  @HashKey
  String id;

  String a, b;
}
