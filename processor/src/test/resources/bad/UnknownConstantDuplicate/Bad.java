package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey String id;

  Status status;

  enum Status {
    @UnknownConstant
    NONE,
    @UnknownConstant // [UnknownConstantDuplicate] 'NONE' and 'OTHER'
    OTHER
  }
}
