package bad;

import dev.dynaset.annotation.*;
import dev.dynaset.convert.*;
import java.time.Instant;
import java.time.LocalDateTime;

@Table("orders")
@GlobalIndex(name = "by_update", hashKey = "id", rangeKey = "updated")
class Bad {
  @HashKey
  @GeneratedId // [SpecialTypeUnsupported] String, UUID or a record
  long id;

  @Version // [SpecialTypeUnsupported] long, int or a box
  String version;

  @TimeToLive // [SpecialTypeUnsupported] has no zone
  LocalDateTime expires;

  @CreatedAt // [SpecialTypeUnsupported] @CreatedAt needs Instant
  long created;

  @UpdatedAt
  Instant updated;
}

@Table("others")
class Other {
  @HashKey
  @GeneratedId
  Id id;

  @Version
  Integer version;

  @TimeToLive // [SpecialTypeUnsupported] after 2038
  int expires;

  @UpdatedAt // [SpecialTypeUnsupported] has no zone
  LocalDateTime updated;

  record Id(String value) {}
}

@Table("converted")
class Converted {
  @HashKey
  @GeneratedId // [SpecialTypeUnsupported] Its converter dev.dynaset.convert.CompressedText stores it
  @ConvertedBy(CompressedText.class)
  String id;

  @TimeToLive // [SpecialTypeUnsupported] Use dev.dynaset.convert.EpochSeconds
  @ConvertedBy(EpochMillis.class)
  Instant expires;

  @UpdatedAt
  @ConvertedBy(EpochMillis.class)
  Instant updated;
}
