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

@Document
record Address(@Source("id") String street) {} // [AnnotationMisplaced at @Source] street, which is no component of a record with @Projection

class Plain {
  @Source("id") // [AnnotationMisplaced at @Source] street
  String street;
}
