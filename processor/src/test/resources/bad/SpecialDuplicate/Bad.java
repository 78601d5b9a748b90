package bad;

import dev.dynaset.annotation.*;
import java.time.Instant;

@Table("orders")
class Bad {
  @HashKey
  String id;

  @Version
  long version;

  @Version // [SpecialDuplicate] 'version' and 'revision'
  int revision;

  @TimeToLive
  Instant expires;

  @TimeToLive // [SpecialDuplicate] @TimeToLive
  long until;
}
