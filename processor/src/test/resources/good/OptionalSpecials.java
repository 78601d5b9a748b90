package good;

import dev.dynaset.annotation.CreatedAt;
import dev.dynaset.annotation.GeneratedId;
import dev.dynaset.annotation.GlobalIndex;
import dev.dynaset.annotation.HashKey;
import dev.dynaset.annotation.RangeKey;
import dev.dynaset.annotation.Table;
import dev.dynaset.annotation.TimeToLive;
import dev.dynaset.annotation.UpdatedAt;
import dev.dynaset.annotation.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** What is special may be missing, and may be in keys where that makes sense. */
@Table("specials")
@GlobalIndex(name = "by_expiry", hashKey = "shard", rangeKey = "expires")
@GlobalIndex(name = "by_update", hashKey = "shard", rangeKey = "updated")
class OptionalSpecials {
  @HashKey
  @GeneratedId
  Id id;

  @RangeKey
  @CreatedAt
  Instant created;

  String shard;

  @TimeToLive
  Optional<Instant> expires;

  @UpdatedAt
  Instant updated;

  @Version
  OptionalLong version;

  record Id(String value) {}
}
