package bad;

import dev.dynaset.annotation.HashKey;

@jakarta.persistence.Table(name = "orders") // [TableAnnotationForeign at @jakarta] jakarta.persistence
class Bad {
  @HashKey
  String id;
}
