package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  String id;

  @Attribute("total") // [AnnotationMisplaced at @Attribute]
  long computeTotal() {
    return 1;
  }

  @Ignore // [AnnotationMisplaced at @Ignore] average(), which is no member: methods are not stored
  long average() {
    return 1;
  }
}

@Table("values")
interface Value {
  @HashKey
  String id();

  @Attribute("total") // [AnnotationMisplaced] total(), which is no abstract method without parameters
  default long total() {
    return 1;
  }

  static Value of(String id) {
    return () -> id;
  }
}

class Plain {
  @Source("id") // [AnnotationMisplaced at @Source] street
  String street;
}
