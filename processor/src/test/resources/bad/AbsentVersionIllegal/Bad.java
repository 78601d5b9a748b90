package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey String id;

  @Version
  @Attribute(absent = "1") // [AbsentVersionIllegal at "1"] version 'version' has absent = "1"
  long version;
}

@Table("orders")
class Boxed {
  @HashKey String id;

  @Version
  @Attribute(absent = "-1") // [AbsentVersionIllegal] Say absent = "0".
  Integer version;
}

@Table("orders")
class Fine {
  @HashKey String id;

  @Version
  @Attribute(absent = "0")
  Integer version;

  @Attribute(absent = "1")
  long count;
}
