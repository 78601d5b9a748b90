package bad;

import dev.dynaset.annotation.*;

@Table("orders") // [GeneratedNameTaken]
class Bad {
  @HashKey
  String id;
}

class BadTable {}
