package bad;

import dev.dynaset.annotation.*;

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
}
