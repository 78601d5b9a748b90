package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(
    name = "by_paid",
    hashKey = "paid") // [KeyTypeUnsupported]
class Bad {
  @HashKey // [KeyTypeUnsupported]
  boolean id;

  boolean paid;
}
