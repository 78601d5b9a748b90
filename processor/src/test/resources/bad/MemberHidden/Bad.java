package bad;

import dev.dynaset.annotation.*;

class Base {
  String name;
}

@Table("orders")
class Bad extends Base {
  @HashKey
  String id;

  @Attribute("other")
  String name; // [MemberHidden]
}
