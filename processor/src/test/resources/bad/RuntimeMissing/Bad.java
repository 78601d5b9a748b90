package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad { // [RuntimeMissing]
  @HashKey
  String id;
}
