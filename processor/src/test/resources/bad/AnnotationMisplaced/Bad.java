package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  String id;

  @Attribute("total") // [AnnotationMisplaced]
  long computeTotal() {
    return 1;
  }
}
