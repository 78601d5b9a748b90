package bad;

import dev.dynaset.annotation.*;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

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

  @UnknownAttributes
  Map<String, AttributeValue> rest;

  @UnknownAttributes // [SpecialDuplicate] two members with @UnknownAttributes: 'rest' and 'more'
  Map<String, AttributeValue> more;
}
