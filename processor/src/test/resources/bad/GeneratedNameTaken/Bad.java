package bad;

import dev.dynaset.annotation.*;

@Table("orders") // [GeneratedNameTaken at @Table]
class Bad {
  @HashKey
  String id;
}

class BadTable {}
