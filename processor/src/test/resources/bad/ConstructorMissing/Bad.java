package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad { // [ConstructorMissing]
  @HashKey
  String id;

  Bad(String id) {
    this.id = id;
  }
}

@Table("checked")
class Checked { // [ConstructorMissing]
  @HashKey
  String id;

  Checked() throws java.io.IOException {}
}
