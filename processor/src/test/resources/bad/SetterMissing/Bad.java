package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  private String id; // [SetterMissing] setId(java.lang.String)

  String getId() {
    return id;
  }
}
