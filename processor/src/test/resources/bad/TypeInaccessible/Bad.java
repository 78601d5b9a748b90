package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  private enum Status {
    OPEN
  }

  @HashKey
  String id;

  Status status; // [TypeInaccessible]
}
