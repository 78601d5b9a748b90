package bad;

import dev.dynaset.annotation.*;

@Table("orders")
class Bad {
  @HashKey
  String id;

  @Maybe.Nullable
  long number; // [NullablePrimitive] java.lang.Long
}

class Maybe {
  @interface Nullable {}
}
