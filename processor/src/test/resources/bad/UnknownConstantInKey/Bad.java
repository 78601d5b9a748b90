package bad;

import dev.dynaset.annotation.*;

@Table("orders")
@GlobalIndex(name = "by_status", hashKey = "status")
class Bad {
  @HashKey // [UnknownConstantInKey] 'held' is the hash key, of the type bad.Bad.Held, in which 'OTHER'
  Held held;

  @RangeKey // [UnknownConstantInKey] 'named' is the range key, of the type bad.Bad.Named
  Named named;

  Status status;

  enum Status {
    OPEN,
    @UnknownConstant
    OTHER
  }

  /** That it can be written makes it worse: another item would be. */
  enum Named {
    OPEN,
    @Attribute("other")
    @UnknownConstant
    OTHER
  }

  record Held(Status status) {}
}
