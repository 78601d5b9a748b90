package bad;

import dev.dynaset.annotation.*;
import java.time.Instant;

@Table("orders")
class Bad {
  @HashKey
  @Version // [SpecialInKey] @Version
  long id;

  @RangeKey
  @UpdatedAt // [SpecialInKey] @UpdatedAt
  Instant updated;
}

@Table("fine")
@GlobalIndex(name = "by_update", hashKey = "id", rangeKey = "updated")
@GlobalIndex(name = "by_expiry", hashKey = "id", rangeKey = "expires")
class Fine {
  @HashKey
  @GeneratedId
  String id;

  @RangeKey
  @CreatedAt
  Instant created;

  @UpdatedAt
  Instant updated;

  @TimeToLive
  Instant expires;
}

@Table("made")
@ItemKey(hash = "ORDER#{id}#{version:4}", range = "{updated}#{expires}#{created}")
class Made {
  @GeneratedId
  String id;

  @Version // [SpecialInKey at @Version] 'version' has @Version
  long version;

  @UpdatedAt // [SpecialInKey] @UpdatedAt
  Instant updated;

  @TimeToLive // [SpecialInKey] @TimeToLive
  long expires;

  @CreatedAt
  Instant created;
}
