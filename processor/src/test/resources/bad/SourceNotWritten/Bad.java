package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad { // [SourceNotWritten]
  @HashKey
  String id;
}
