package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  String id;

  String name;

  @Attribute("name") // [AttributeNameDuplicate]
  String other;
}
