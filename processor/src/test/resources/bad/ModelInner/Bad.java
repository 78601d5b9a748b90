package bad;

import dev.dynaset.annotation.*;

class Bad {
  @Table("orders")
  class Inner { // [ModelInner]
    @HashKey
    String id;
  }
}
