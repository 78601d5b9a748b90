package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad { // [RuntimeOlderThanProcessor]
  @HashKey
  String id;
}
