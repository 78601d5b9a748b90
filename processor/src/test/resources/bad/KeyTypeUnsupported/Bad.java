package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(
    name = "by_paid",
    hashKey = "paid") // [KeyTypeUnsupported at "paid"]
class Bad {
  @HashKey // [KeyTypeUnsupported at @HashKey]
  boolean id;

  boolean paid;
}
