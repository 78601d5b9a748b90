package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  private String id; // [GetterMissing]

  void setId(String id) {
    this.id = id;
  }
}
