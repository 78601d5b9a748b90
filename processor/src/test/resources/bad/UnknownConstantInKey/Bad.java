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

@Table("made")
@GlobalIndex(name = "GSI1", hashKey = "GSI1PK")
@ItemKey(
    hash = "ORDER#{id}",
    range = "{status}#{named}") // [UnknownConstantInKey at "{status}#{named}"] 'status' is a part of the key of the table, of the type bad.Bad.Status [UnknownConstantInKey] 'named'
@IndexKey(index = "GSI1", hash = "{status}")
record Made(String id, Bad.Status status, Bad.Named named) {}
