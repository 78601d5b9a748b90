package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad { // [HashKeyMissing]
  String id;
}
