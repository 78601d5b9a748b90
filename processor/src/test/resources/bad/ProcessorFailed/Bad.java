package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad { // [ProcessorFailed]
  @HashKey
  String id;
}
