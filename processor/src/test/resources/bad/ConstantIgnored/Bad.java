package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey String id;

  Status status;

  enum Status {
    OPEN,
    @Ignore // [ConstantIgnored] mark one constant with @UnknownConstant
    PAID
  }
}
