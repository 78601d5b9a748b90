package bad;

import dev.dynaset.annotation.*;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

@Table("orders")
class Bad {
  @HashKey
  String id;

  @RangeKey // [AnnotationUnused at @RangeKey] static
  static long date;

  @Ignore
  @Attribute("n") // [AnnotationUnused at @Attribute] @Ignore
  long number;

  @Ignore
  @ConvertedBy(Object.class) // [AnnotationUnused] @Ignore
  String other;

  @UnknownAttributes
  @Attribute("rest") // [AnnotationUnused at @Attribute] 'rest', which is no attribute
  @Sensitive // [AnnotationUnused at @Sensitive] marked @UnknownAttributes
  Map<String, AttributeValue> rest;
}

@Projection(of = Good.class)
record Part(
    @HashKey String id, // [AnnotationUnused at @HashKey] a component of a projection
    @Attribute("n") @Source("id") String other) {} // [AnnotationUnused at @Attribute] a component of a projection

@Table("goods")
class Good {
  @HashKey
  String id;
}
