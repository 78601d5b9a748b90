package bad;

import dev.dynaset.annotation.*;

@Table("orders")
abstract class Bad { // [ModelAbstract]
  @HashKey
  String id;
}
