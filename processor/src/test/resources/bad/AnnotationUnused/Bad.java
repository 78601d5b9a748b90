package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  String id;

  @RangeKey // [AnnotationUnused] static
  static long date;

  @Ignore
  @Attribute("n") // [AnnotationUnused] @Ignore
  long number;
}
