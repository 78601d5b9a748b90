package bad;

import dev.dynaset.annotation.*;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@Document
class Bad {
  @HashKey // [AnnotationNotInDocument] @HashKey stands in Bad
  String id;

  @SortKey // [AnnotationNotInDocument] @SortKey
  String number;

  @Version // [AnnotationNotInDocument] @Version
  long version;

  @CreatedAt // [AnnotationNotInDocument] @CreatedAt
  Instant created;

  @FromKey // [AnnotationNotInDocument] @FromKey
  String key;

  @TimeToLive // [AnnotationNotInDocument] @TimeToLive
  Instant until;

  @UnknownAttributes
  Map<String, AttributeValue> rest;
}
