package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  String id;

  @Attribute("") // [AttributeNameIllegal at ""]
  String name;
}
