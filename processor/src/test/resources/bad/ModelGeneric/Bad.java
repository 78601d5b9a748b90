package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad<T> { // [ModelGeneric]
  @HashKey
  String id;
}
